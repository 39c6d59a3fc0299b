import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PickerModel } from '@/entrypoints/picker/model';
import type { Hits } from '@/utils/domain/hit';
import { segmentsOf } from '@/utils/domain/placeholder';
import { defaultSettings } from '@/utils/domain/settings';
import type { Situation, ToPage } from '@/utils/messaging/link';

const clock = vi.hoisted(() => ({ now: new Date(0) }));
const library = vi.hoisted((): { found: Hits } => ({ found: { version: 0, hits: [] } }));
vi.mock('@/utils/platform/clock', () => ({ now: () => clock.now, dayOf: () => '' }));
vi.mock('@/utils/messaging/client', () => ({ ask: () => Promise.resolve(library.found) }));
vi.mock('@/utils/settings/settings', () => ({ changeSettings: vi.fn() }));

const situation: Situation = {
  id: 7,
  host: 'whatsapp',
  channel: 'whatsapp',
  isPlain: false,
  incoming: { status: 'none' },
  customer: 'Ana',
  empty: true,
};
const hits: Hits = {
  version: 1,
  language: 'es',
  calendar: { workingDays: ['sat'], holidays: ['2026-11-28'] },
  hits: [
    {
      id: 'a',
      title: 'A',
      body: segmentsOf('{{cliente}}: {{hoy}}, {{en_1_dias_laborables}}, {{fecha}}'),
      asks: [
        { name: 'cliente', label: 'Cliente' },
        { name: 'hoy', label: 'Hoy' },
        { name: 'en_1_dias_laborables', label: 'Laborable' },
        { name: 'fecha', label: 'Fecha', type: 'date' },
      ],
    },
  ],
};

async function asked() {
  const posted: ToPage[] = [];
  const model = new PickerModel({
    post: (message) => posted.push(message),
    draw: vi.fn(),
    settings: defaultSettings,
  });
  model.receive({ type: 'open', situation, mode: 'insert', opening: 1 });
  await vi.waitFor(() => expect(model.state.hits).toHaveLength(1));
  model.choose(0);
  return { model, posted };
}

describe('the picker, with an answer that the clock fills in part', () => {
  beforeEach(() => {
    clock.now = new Date(2026, 10, 24, 23, 59, 59);
    library.found = hits;
  });

  it('asks for what nothing else fills, by the language and the days of the library', async () => {
    const { model } = await asked();
    expect(model.state.screen).toBe('ask');
    expect(model.state.choice?.hit.asks.map(({ name }) => name)).toEqual(['fecha']);
    expect(model.values).toEqual({
      cliente: 'Ana',
      hoy: '24 de noviembre de 2026',
      en_1_dias_laborables: 'sábado 5 de diciembre',
    });
  });

  it('writes the day on which it inserts, and a date as it was understood when it was typed', async () => {
    const { model, posted } = await asked();
    const [ask] = model.state.choice?.hit.asks ?? [];
    const date = ask && model.understand(ask, 'mañana');
    expect(date).toMatchObject({ status: 'taken', value: 'miércoles 25 de noviembre' });
    const shown = model.values;
    clock.now = new Date(2026, 10, 25, 0, 0, 1);
    model.insertAsked({ ...shown, fecha: date?.status === 'taken' ? date.value : '' });
    expect(posted.at(-1)).toMatchObject({
      type: 'insert',
      text: 'Ana: 25 de noviembre de 2026, sábado 5 de diciembre, miércoles 25 de noviembre',
    });
  });
});
