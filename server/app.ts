import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { type FastifyRequest } from 'fastify';
import { joinLinkOf } from '@/utils/domain/join-link';
import { Devices } from './devices';
import { EventLog } from './uses/events';
import { ingests } from './uses/ingest';
import { LibraryFiles } from './library';
import type { App, Parts } from './parts';
import { Recount } from './uses/recount';
import { bearerOf } from './routes/access';
import { deviceRoutes } from './routes/devices';
import { healthRoutes } from './routes/health';
import { libraryRoutes } from './routes/library';
import { statisticsRoutes } from './routes/statistics';
import { hashOf } from './secrets';
import type { Store } from './store/store';

/** Bytes of a body: a batch of 200 events has 50,000. */
const mostOfBody = 256 * 1024;
/** Requests a minute, by token; by address where there is none. */
const mostRequests = 600;

export interface EndpointOptions {
  readonly store: Store;
  /** Address that links name; without a slash at the end. */
  readonly publicUrl: () => string;
  /** Whether requests are logged, to the standard error output. */
  readonly logs: boolean;
}

/** Neither tokens nor addresses of people. */
const serializers = {
  req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions.url }),
};

function server(logs: boolean) {
  return fastify({
    bodyLimit: mostOfBody,
    // Left alone Fastify drops unknown fields and makes numbers of texts: who tells too much is to hear of it.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
    logger: logs && { stream: process.stderr, serializers },
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
  }).withTypeProvider<TypeBoxTypeProvider>();
}

async function addPlugins(app: App): Promise<void> {
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type'],
    // Browsers keep these to themselves otherwise: whose clock is ahead, and when to come again.
    exposedHeaders: ['date', 'retry-after'],
    maxAge: 86_400,
  });
  await app.register(rateLimit, {
    max: mostRequests,
    timeWindow: '1 minute',
    keyGenerator: (request) => {
      const token = bearerOf(request);
      return token ? hashOf(token) : request.ip;
    },
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Unísono: the shared endpoint of a team', version: '1' },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
  });
}

function addRefusals(app: App): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const { statusCode: status = 500, code = 'failed' } = error;
    const isOurs = status >= 500;
    if (isOurs) request.log.error({ err: error }, 'a request failed');
    const message = isOurs ? 'The endpoint could not do it; try again later.' : error.message;
    return reply.code(status).send({ error: code, message });
  });
  app.setNotFoundHandler((_request, reply) => {
    const message = 'There is nothing at this address.';
    return reply.code(404).send({ error: 'not_found', message });
  });
}

/** The endpoint of one team: its library down, its uses up. Listens to nothing yet. */
export async function endpoint({ store, publicUrl, logs }: EndpointOptions) {
  const devices = new Devices(store);
  const library = new LibraryFiles(store);
  const events = new EventLog(ingests[store.engine](store));
  const linkFor: Parts['linkFor'] = async (team, role) => {
    const keys = await library.keys();
    if (!keys) throw new Error('there is no team yet to join');
    const code = await devices.invite(team, role);
    return joinLinkOf({ endpoint: publicUrl(), team, root: keys.root, code });
  };
  const parts: Parts = { store, devices, library, events, linkFor };
  const app: App = server(logs);
  await addPlugins(app);
  addRefusals(app);
  const recount = new Recount(store, (cause) => {
    app.log.error({ err: cause }, 'sums could not be made; tried again');
  });
  recount.start();
  for (const add of [healthRoutes, deviceRoutes, statisticsRoutes, libraryRoutes]) add(app, parts);
  app.addHook('onClose', async () => {
    await events.idle();
    await recount.stop();
    await store.close();
  });
  return { app, ...parts, recount };
}

export type Endpoint = Awaited<ReturnType<typeof endpoint>>;
