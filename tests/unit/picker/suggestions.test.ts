import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Suggestions } from '@/entrypoints/picker/suggestions';
import type { Situation } from '@/utils/messaging/link';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('@/utils/messaging/client', () => ({ ask }));

const situation = (id: number, before?: string[]): Situation => ({
  id,
  host: 'whatsapp',
  channel: 'whatsapp',
  isPlain: false,
  empty: true,
  incoming: { status: 'read', text: '¿y cuánto sale?', ...(before ? { before } : {}) },
});
const answerFor = (title: string) => ({
  version: 1,
  hits: [{ id: title, title, body: [], asks: [] }],
});

describe('what is suggested', () => {
  beforeEach(() => {
    ask.mockReset();
    ask.mockImplementation((_name: string, { before }: { before?: string[] }) =>
      Promise.resolve(answerFor(before?.[0] ?? 'nothing before')),
    );
  });

  it('is asked for anew where another customer writes the same words after something else', async () => {
    const suggestions = new Suggestions();
    await suggestions.learn(situation(1, ['quiero mudarme']));
    expect(suggestions.best?.title).toBe('quiero mudarme');
    await suggestions.learn(situation(2, ['un repetidor']));
    expect(suggestions.best?.title).toBe('un repetidor');
    await suggestions.learn(situation(2, ['un repetidor', 'hola']));
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('is asked for once while nothing changes', async () => {
    const suggestions = new Suggestions();
    await suggestions.learn(situation(1));
    await suggestions.learn(situation(1));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('of another customer comes too late to be of this one', async () => {
    let resolve: (value: unknown) => void = () => undefined;
    const late = new Promise((done) => {
      resolve = done;
    });
    ask.mockReturnValueOnce(late);
    const suggestions = new Suggestions();
    const first = suggestions.learn(situation(1, ['quiero mudarme']));
    await suggestions.learn(situation(2, ['un repetidor']));
    resolve(answerFor('quiero mudarme'));
    await first;
    expect(suggestions.best?.title).toBe('un repetidor');
  });
});
