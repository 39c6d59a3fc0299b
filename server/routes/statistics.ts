import { Type } from 'typebox';
import { EventBatch, EventReply } from '@/utils/domain/event';
import { sorted } from '../uses/events';
import { security, type App, type Parts } from '../parts';
import { dimensions, Stats, statsOf } from '../uses/stats';
import { deviceOf, needs } from './access';

/** Seconds after which a device tells of its uses; the library's number comes back with it. */
const nextFlush = 60;

const names = dimensions.join('|');
const Day = Type.String({ format: 'date', pattern: '^[12]' });

const Question = Type.Object(
  {
    from: Day,
    to: Day,
    /** Names with commas between; none for one sum of all. */
    by: Type.Optional(Type.String({ pattern: `^(${names})(,(${names}))*$` })),
  },
  { additionalProperties: false },
);

/** Uses up, their sums down. */
export function statisticsRoutes(app: App, { store, devices, events, library }: Parts): void {
  app.post(
    '/v1/events',
    {
      ...needs(devices, 'agent', 'owner'),
      schema: { security, body: EventBatch, response: { 200: EventReply } },
    },
    async (request) => {
      const now = Date.now();
      const { rows, rejected } = sorted(request.body, deviceOf(request), now);
      await events.add(rows);
      const inForce = await library.version();
      return { accepted: rows.length, rejected, now, nextFlush, library: inForce };
    },
  );

  app.get(
    '/v1/stats',
    {
      ...needs(devices, 'owner'),
      schema: { security, querystring: Question, response: { 200: Stats } },
    },
    async (request) => {
      const { from, to, by = '' } = request.query;
      const asked = new Set(by.split(','));
      const distinct = dimensions.filter((name) => asked.has(name));
      return statsOf(store, deviceOf(request).team, { from, to, by: distinct }, () =>
        library.stages(),
      );
    },
  );
}
