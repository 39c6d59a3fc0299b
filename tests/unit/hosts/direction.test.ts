import { directions, type Direction, type Setting, type Signs } from '@/utils/hosts/direction';
import { describe, expect, it } from 'vitest';

const nothing: Signs = { marks: [], tick: false, bare: false, breaksRun: false };
const of = (signs: Partial<Signs>): Signs => ({ ...nothing, ...signs });
const alone: Setting = { kind: 'one-to-one', title: 'ana', rtl: false };
const unknown: Setting = { kind: 'unknown', rtl: false };
const group: Setting = { kind: 'group', title: 'vecinos', rtl: false };

const says = (rows: readonly Partial<Signs>[], setting: Setting = unknown): string =>
  directions(rows.map(of), setting)
    .map((one: Direction | undefined) => one ?? '?')
    .join(' ');

describe('one strong sign', () => {
  it('decides', () => {
    expect(says([{ marks: ['in'] }, { marks: ['out'] }, { tail: 'in' }, { tick: true }])).toBe(
      'in out in out',
    );
  });

  it('does not where another contradicts', () => {
    expect(says([{ tail: 'in', tick: true }])).toBe('?');
    expect(says([{ marks: ['in', 'out'] }])).toBe('?');
  });

  it('is needed', () => {
    expect(says([{}, { bare: true }, { sender: 'ana' }], alone)).toBe('? ? ?');
  });
});

describe('names', () => {
  it('are learnt from messages that say their direction', () => {
    const rows = [
      { tail: 'in', sender: 'ana' },
      { tail: 'out', sender: 'wisp' },
      { sender: 'ana' },
      { sender: 'wisp' },
    ] as const;
    expect(says(rows)).toBe('in out in out');
  });

  it('say nothing when two people bear one', () => {
    const rows = [
      { tail: 'in', sender: 'ana' },
      { tick: true, sender: 'ana' },
      { sender: 'ana' },
    ] as const;
    expect(says(rows, alone)).toBe('in out ?');
  });

  it('say nothing of the customer as long as ours is not seen to be another', () => {
    const rows = [
      { tail: 'in', sender: 'ana' },
      { sender: 'ana', breaksRun: true },
    ] as const;
    expect(says(rows, alone)).toBe('in ?');
  });

  it('never make ours of what bears the name of the customer', () => {
    expect(says([{ tick: true, sender: 'ana' }, { sender: 'ana' }], alone)).toBe('out ?');
  });

  it('of two in a one-to-one conversation, the title is the customer and the other we', () => {
    expect(says([{ sender: 'ana' }, { sender: 'wisp' }], alone)).toBe('in out');
    expect(says([{ sender: 'ana' }, { sender: 'wisp' }], { ...alone, kind: 'unknown' })).toBe(
      '? ?',
    );
    expect(says([{ sender: 'ana' }, { sender: 'wisp' }, { sender: 'eva' }], alone)).toBe('? ? ?');
  });

  it('of ours may be anyone’s in a group', () => {
    expect(says([{ tick: true, sender: 'ana' }, { sender: 'ana' }], group)).toBe('out ?');
  });

  it('that a screen reader is told are the contact’s, or a word for us', () => {
    const rows = [{ speaker: 'ana' }, { tick: true, speaker: 'zu' }, { speaker: 'zu' }] as const;
    expect(says(rows, alone)).toBe('in out out');
  });
});

describe('a tail', () => {
  it('carries over a run where a second sign agrees', () => {
    const rows = [
      { tail: 'out', tick: true },
      { tail: 'in', bare: true },
      { bare: true },
      { tail: 'out', tick: true },
      { tick: true },
    ] as const;
    expect(says(rows)).toBe('out in in out out');
  });

  it('does not decide alone', () => {
    expect(says([{ tail: 'in' }, {}])).toBe('in ?');
  });

  it('ends at a divider, a forward, a sticker', () => {
    const rows = [
      { tail: 'out', tick: true },
      { tail: 'in', bare: true },
      { bare: true, breaksRun: true },
      { bare: true },
    ] as const;
    expect(says(rows)).toBe('out in ? ?');
  });
});

describe('a missing tick', () => {
  it('says nothing as long as none of ours has one', () => {
    expect(says([{ tail: 'out' }, { tail: 'in', bare: true }, { bare: true }])).toBe('out in ?');
  });

  it('says nothing where something else is drawn in its place', () => {
    expect(says([{ tail: 'out', tick: true }, { tail: 'in' }, {}])).toBe('out in ?');
  });
});

describe('sides', () => {
  it('decide where both are seen', () => {
    expect(says([{ side: 'left' }, { side: 'right' }])).toBe('in out');
  });

  it('decide nothing where all keep to one: another style may do that', () => {
    expect(says([{ side: 'left' }, { side: 'left' }])).toBe('? ?');
    expect(
      says([{ side: 'left', tail: 'in' }, { side: 'left', tick: true }, { side: 'left' }]),
    ).toBe('in out ?');
  });

  it('mean what they mean for the messages that are known', () => {
    const rows = [{ side: 'right', tail: 'in' }, { side: 'left' }, { side: 'right' }] as const;
    expect(says(rows)).toBe('in out in');
  });

  it('mean nothing from right to left until one is known', () => {
    expect(says([{ side: 'left' }, { side: 'right' }], { kind: 'unknown', rtl: true })).toBe('? ?');
    expect(
      says([{ side: 'left', tick: true }, { side: 'right' }], { kind: 'unknown', rtl: true }),
    ).toBe('out in');
  });

  it('against a name leave it undecided', () => {
    const rows = [
      { sender: 'ana', tail: 'in', side: 'left' },
      { sender: 'wisp', tick: true, side: 'right' },
      { sender: 'ana', side: 'right' },
    ] as const;
    expect(says(rows, alone)).toBe('in out ?');
  });
});
