import { Type } from 'typebox';
import { Membership, NewToken, Role } from '@/utils/domain/membership';
import { Problem, security, type App, type Parts } from '../parts';
import { deviceOf, needs } from './access';

/** Attempts a minute from one address: codes have 128 bits, and nobody types them. */
const mostJoins = 20;

const Device = Type.Object({
  id: Type.String(),
  role: Role,
  joined: Type.String(),
  revoked: Type.Boolean(),
});

const Code = Type.Object(
  { code: Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' }) },
  { additionalProperties: false },
);

/** How a device becomes a member, and how one stops being it. */
export function deviceRoutes(app: App, { devices, linkFor }: Parts): void {
  const owner = needs(devices, 'owner');

  app.post(
    '/v1/join',
    {
      config: { rateLimit: { max: mostJoins, timeWindow: '1 minute' } },
      schema: { body: Code, response: { 200: Membership, 403: Problem } },
    },
    async ({ body }, reply) => {
      const membership = await devices.join(body.code);
      if (membership) return membership;
      const message = 'This code was used, or has run out.';
      return reply.code(403).send({ error: 'code_used', message });
    },
  );

  app.post(
    '/v1/invitations',
    {
      ...owner,
      schema: {
        security,
        body: Type.Object({ role: Role }, { additionalProperties: false }),
        response: { 200: Type.Object({ link: Type.String() }) },
      },
    },
    async (request) => ({ link: await linkFor(deviceOf(request).team, request.body.role) }),
  );

  app.get(
    '/v1/devices',
    { ...owner, schema: { security, response: { 200: Type.Array(Device) } } },
    (request) => devices.list(deviceOf(request).team),
  );

  app.delete(
    '/v1/devices/:id',
    {
      ...owner,
      schema: {
        security,
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        response: { 204: Type.Null(), 404: Problem },
      },
    },
    async (request, reply) => {
      const isThere = await devices.revoke(deviceOf(request).team, request.params.id);
      if (isThere) return reply.code(204).send(null);
      const message = 'There is no such device in this team.';
      return reply.code(404).send({ error: 'not_found', message });
    },
  );

  app.post(
    '/v1/token',
    {
      ...needs(devices, 'agent', 'owner'),
      schema: { security, response: { 200: NewToken } },
    },
    async (request) => ({ token: await devices.rotate(deviceOf(request)) }),
  );
}
