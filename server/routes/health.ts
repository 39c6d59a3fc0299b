import { Type } from 'typebox';
import type { App, Parts } from '../parts';

/** Is it well, how much has it done, and what does it offer. */
export function healthRoutes(app: App, { store, events, library }: Parts): void {
  app.get(
    '/healthz',
    { schema: { response: { 200: Type.Object({ ok: Type.Boolean() }) } } },
    async () => {
      await store.query('select 1');
      return { ok: true };
    },
  );

  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    const figures = {
      unisono_events_stored_total: events.counted.stored,
      unisono_events_repeated_total: events.counted.again,
      unisono_library_version: await library.version(),
      process_resident_memory_bytes: process.memoryUsage.rss(),
    };
    const lines = Object.entries(figures).map(([name, value]) => `${name} ${value}\n`);
    return reply.type('text/plain; version=0.0.4').send(lines.join(''));
  });

  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
}
