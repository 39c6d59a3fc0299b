import type { Result } from '@/utils/domain/result';

/**
 * The value of a store that has to answer. A failure is thrown: the message that asked is then
 * answered with `failed`, and nothing takes the place of what could not be read.
 */
export async function must<T>(answer: Promise<Result<T, { readonly reason: string }>>): Promise<T> {
  const result = await answer;
  if (result.ok) return result.value;
  throw new Error(result.error.reason, { cause: result.error });
}
