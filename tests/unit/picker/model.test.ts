import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PickerModel } from '@/entrypoints/picker/model';
import type { Hits } from '@/utils/domain/hit';
import { segmentsOf } from '@/utils/domain/placeholder';
import { defaultSettings } from '@/utils/domain/settings';
import type { Situation, ToPage } from '@/utils/messaging/link';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('@/utils/messaging/client', () => ({ ask, send: ask }));
vi.mock('@/utils/settings/settings', () => ({ changeSettings: vi.fn() }));

const found: Hits = {
  version: 1,
  hits: [{ id: 'a', title: 'A', body: segmentsOf('*uno* {{cliente}}\n- dos'), asks: [] }],
};

function situation(more: Partial<Situation>): Situation {
  return {
    id: 7,
    host: 'whatsapp',
    channel: 'whatsapp',
    isPlain: false,
    incoming: { status: 'read', text: '¿uno?' },
    customer: '*Ana*',
    empty: true,
    ...more,
  };
}

/** A picker whose best suggestion was taken, and what it sent into the page. */
async function choose(more: Partial<Situation>) {
  const posted: ToPage[] = [];
  const post = (message: ToPage) => void posted.push(message);
  const model = new PickerModel({ post, draw: () => undefined, settings: defaultSettings });
  model.receive({ type: 'situation', situation: situation(more) });
  await vi.waitFor(() => expect(model.state.hits).toHaveLength(1));
  model.takeHint();
  return { model, posted };
}

async function inserted(more: Partial<Situation>) {
  const { posted } = await choose(more);
  return posted.find(({ type }) => type === 'insert');
}

describe('what the picker inserts', () => {
  beforeEach(() => {
    ask.mockReset();
    ask.mockResolvedValue(found);
  });

  it('is WhatsApp’s text in WhatsApp, and was asked for WhatsApp', async () => {
    const insert = await inserted({});
    expect(ask).toHaveBeenCalledWith('answers/suggest', { text: '¿uno?', channel: 'whatsapp' });
    const text = '*uno* \u2217Ana\u2217\n- dos';
    expect(insert).toEqual({ type: 'insert', text, about: 7, key: 'Enter' });
  });

  it('is text without marks in Messenger', async () => {
    const insert = await inserted({ channel: 'messenger' });
    expect(ask).toHaveBeenCalledWith('answers/suggest', { text: '¿uno?', channel: 'messenger' });
    expect(insert).toMatchObject({ text: 'uno *Ana*\n• dos' });
    expect(insert).not.toHaveProperty('rich');
  });

  it('is formatted in Gmail, with the text beside it', async () => {
    const insert = await inserted({ channel: 'gmail' });
    expect(ask).toHaveBeenCalledWith('answers/suggest', { text: '¿uno?', channel: 'gmail' });
    expect(insert).toMatchObject({
      text: 'uno *Ana*\n- dos',
      rich: [
        { tag: 'b', children: ['uno'] },
        ' ',
        '*Ana*',
        { tag: 'ul', children: [{ tag: 'li', children: ['dos'] }] },
      ],
    });
  });

  it('is what a late word about pictures is for, whatever is chosen meanwhile', async () => {
    const picture = { hash: 'h', name: 'mapa.png', alt: 'Mapa' };
    const data = 'data:image/png;base64,AA==';
    const [first] = found.hits;
    const hits = first
      ? [
          { ...first, pictures: [picture] },
          { ...first, id: 'b', title: 'B' },
        ]
      : [];
    ask.mockImplementation((name: string) =>
      Promise.resolve(name === 'answers/picture' ? { data } : { ...found, hits }),
    );
    const posted: ToPage[] = [];
    const post = (message: ToPage) => void posted.push(message);
    const model = new PickerModel({ post, draw: () => undefined, settings: defaultSettings });
    model.receive({ type: 'situation', situation: situation({}) });
    await vi.waitFor(() => expect(model.state.hits).toHaveLength(1));
    model.takeHint();
    await vi.waitFor(() => expect(posted.some(({ type }) => type === 'insert')).toBe(true));
    model.receive({ type: 'outcome', outcome: { status: 'inserted' } });
    model.receive({ type: 'open', situation: situation({}), mode: 'insert', opening: 1 });
    await vi.waitFor(() => expect(model.state.hits).toHaveLength(2));
    model.choose(1);
    expect(model.state.choice?.hit.id).toBe('b');
    model.receive({ type: 'pictured', outcome: 'taken' });
    expect(model.state.choice?.hit.id).toBe('b');
    model.receive({ type: 'pictured', outcome: 'unknown' });
    expect(model.state.screen).not.toBe('picture');
  });

  it('is not told of when it failed, once the agent has opened the picker anew', async () => {
    const post = () => undefined;
    const model = new PickerModel({ post, draw: () => undefined, settings: defaultSettings });
    model.receive({ type: 'situation', situation: situation({}) });
    await vi.waitFor(() => expect(model.state.hits).toHaveLength(1));
    model.takeHint();
    model.receive({ type: 'open', situation: situation({}), mode: 'insert', opening: 1 });
    await vi.waitFor(() => expect(model.state.screen).toBe('list'));
    model.receive({ type: 'outcome', outcome: { status: 'terminal', reason: 'refused' } });
    expect(model.state.screen).toBe('list');
    model.receive({ type: 'closed' });
    model.receive({ type: 'outcome', outcome: { status: 'terminal', reason: 'refused' } });
    expect(model.state.screen).toBe('outcome');
  });

  it('of a shortcut: none to be had is not told as none, which would let its Enter be sent', async () => {
    const posted: ToPage[] = [];
    const post = (message: ToPage) => void posted.push(message);
    const model = new PickerModel({ post, draw: () => undefined, settings: defaultSettings });
    ask.mockResolvedValue(undefined);
    model.receive({ type: 'shortcut', typed: 'cob' });
    const none = { type: 'view', view: { name: 'inline', rows: 0 } };
    const hidden = { type: 'view', view: { name: 'none' } };
    await vi.waitFor(() => expect(posted).toEqual([hidden]));
    ask.mockResolvedValue({ ...found, hits: [] });
    model.receive({ type: 'shortcut', typed: 'xyz' });
    await vi.waitFor(() => expect(posted).toEqual([hidden, none]));
  });

  it('is text in Gmail where the box takes no formatting', async () => {
    const insert = await inserted({ channel: 'gmail', isPlain: true });
    expect(insert).toMatchObject({ text: 'uno *Ana*\n- dos' });
    expect(insert).not.toHaveProperty('rich');
  });
});

describe('what is told of an insertion', () => {
  beforeEach(() => {
    ask.mockReset();
    ask.mockResolvedValue(found);
  });
  const told = () => ask.mock.calls.filter(([name]) => name === 'answers/learn');
  const insertedIn = async (more: Partial<Situation>, outcome: 'inserted' | 'retryable') => {
    const { model } = await choose(more);
    const failed = { status: 'retryable', reason: 'unchanged' } as const;
    model.receive({
      type: 'outcome',
      outcome: outcome === 'inserted' ? { status: 'inserted' } : failed,
    });
    await Promise.resolve();
  };

  it('is what the answer was chosen for, once it stands in the box', async () => {
    const incoming = { status: 'read', last: '¿uno?', text: 'hola\n¿uno?' } as const;
    await insertedIn({ incoming }, 'inserted');
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    expect(told()[0]?.[1]).toEqual({
      text: '¿uno?',
      answer: 'a',
      version: found.version,
      way: 'hint',
      about: 7,
      isAlone: true,
    });
  });

  it('is nothing where it does not stand there', async () => {
    await insertedIn({}, 'retryable');
    expect(told()).toEqual([]);
  });
});
