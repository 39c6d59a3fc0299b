import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { refusals, type Refusal } from '@/utils/domain/release/refusal';
import { Signed } from '@/utils/domain/release/signed';
import type { Served } from '../library';
import { security, type App, type Parts } from '../parts';
import { needs } from './access';

/** Bytes: a release holds the library twice at most, its pictures among it. */
const mostOfRelease = 48 * 1024 * 1024;

const Refused = Type.Object({
  error: Type.Enum([...refusals]),
  message: Type.String(),
  file: Type.Optional(Type.String()),
});

const Release = Type.Object(
  { signed: Signed, files: Type.Record(Type.String({ maxLength: 40 }), Type.String()) },
  { additionalProperties: false },
);

function refuse(reply: FastifyReply, { reason, file }: Refusal) {
  const isConflict = reason === 'rollback' || reason === 'equivocation';
  const message = 'It is not taken; what is in force stays.';
  return reply
    .code(isConflict ? 409 : 422)
    .send({ error: reason, message, ...(file === undefined ? {} : { file }) });
}

/** What the client can read, best first. */
function formOf({ plain, gzip, br }: Served, accepted: string): [Buffer, string | undefined] {
  if (/\bbr\b/.test(accepted)) return [br, 'br'];
  if (/\bgzip\b/.test(accepted)) return [gzip, 'gzip'];
  return [plain, undefined];
}

function publishingRoutes(app: App, { devices, library }: Parts): void {
  const owner = needs(devices, 'owner');

  app.post(
    '/v1/publish',
    {
      ...owner,
      bodyLimit: mostOfRelease,
      schema: {
        security,
        body: Release,
        response: { 200: Type.Object({ version: Type.Integer() }), 409: Refused, 422: Refused },
      },
    },
    async (request, reply) => {
      const taken = await library.publish(request.body);
      return taken.ok ? { version: taken.value.version } : refuse(reply, taken.error);
    },
  );

  app.post(
    '/v1/keys',
    {
      ...owner,
      schema: {
        security,
        body: Signed,
        response: { 200: Type.Object({ number: Type.Integer() }), 409: Refused, 422: Refused },
      },
    },
    async (request, reply) => {
      const taken = await library.rotate(request.body);
      return taken.ok ? { number: taken.value.number } : refuse(reply, taken.error);
    },
  );
}

/** Files a minute by address: all browsers of an office have one, and each looks once or twice. */
const mostFiles = 20_000;

/** The owner's releases up, signed files down: those any static host could serve as well. */
export function libraryRoutes(app: App, parts: Parts): void {
  publishingRoutes(app, parts);

  app.get<{ Params: { '*': string } }>(
    '/lib/*',
    { config: { rateLimit: { max: mostFiles, timeWindow: '1 minute' } }, schema: { hide: true } },
    async (request, reply) => {
      const path = request.params['*'];
      const file = await parts.library.file(path);
      if (!file) {
        const message = 'There is no such file.';
        return reply.code(404).send({ error: 'not_found', message });
      }
      const [content, encoding] = formOf(file, request.headers['accept-encoding'] ?? '');
      const changes = path === 'manifest.json';
      reply.headers({
        etag: file.tag,
        'cache-control': changes
          ? 'public, max-age=5, stale-if-error=604800'
          : 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
        ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
      });
      if (request.headers['if-none-match'] === file.tag) return reply.code(304).send();
      const type = path.endsWith('.json') ? 'application/json' : 'application/x-ndjson';
      return reply.type(type).send(content);
    },
  );
}
