import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '@/utils/domain/membership';
import type { Device, Devices } from '../devices';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for routes that ask for a role. */
    device?: Device;
  }
}

export function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.authorization ?? '')?.[1];
}

/** Nobody without a token of this team comes in, before a byte of the body is read. */
export function needs(devices: Devices, ...allowed: Role[]) {
  return {
    onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
      const token = bearerOf(request);
      const device = token && (await devices.deviceOf(token));
      if (!device) {
        const message = 'A token of this team is needed.';
        return reply.code(401).send({ error: 'no_token', message });
      }
      if (!allowed.includes(device.role)) {
        const message = `This is for the ${allowed.join(' or ')} alone.`;
        return reply.code(403).send({ error: 'wrong_role', message });
      }
      request.device = device;
      return undefined;
    },
  };
}

export function deviceOf({ device }: FastifyRequest): Device {
  if (!device) throw new Error('a route without its check of roles');
  return device;
}
