import { createHash, randomBytes } from 'node:crypto';

/** 256 bits: nobody guesses it, so a fast hash of it is safe to keep. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** 128 bits, good once and for a few days. */
export function newCode(): string {
  return randomBytes(16).toString('base64url');
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
