import { describe, expect, it } from 'vitest';
import { effects } from '@/components/answer/marks';
import { oneLineOf, runsOf } from '@/components/answer/runs';
import { segmentsOf } from '@/utils/domain/placeholder';

const asks = [{ name: 'fecha', label: 'Fecha de la visita' }];

describe('runsOf', () => {
  it('keeps every character of the text, in order', () => {
    const body = 'Hola, {{cliente}}.\n\n  *Son  {{renta}}*\n- uno\n';
    const text = runsOf(segmentsOf(body), { cliente: 'Ana', renta: 'RD$1' }, [])
      .map((run) => run.text)
      .join('');
    expect(text).toBe('Hola, Ana.\n\n  *Son  RD$1*\n- uno\n');
  });

  it('tells values from blanks, and asks by the label', () => {
    const runs = runsOf(segmentsOf('{{cliente}}{{fecha}}{{otro}}'), { cliente: 'Ana' }, asks);
    expect(runs).toEqual([
      { text: 'Ana', effects: 0, kind: 'value' },
      { text: 'Fecha de la visita', effects: 0, kind: 'blank' },
      { text: 'otro', effects: 0, kind: 'blank' },
    ]);
  });

  it('holds an empty value for none', () => {
    expect(runsOf([{ name: 'fecha' }], { fecha: '' }, asks)[0]?.kind).toBe('blank');
  });

  it('takes no value from what every object has', () => {
    expect(runsOf([{ name: 'constructor' }], {}, [])[0]?.kind).toBe('blank');
  });

  it('carries an effect over a placeholder, whose own characters are never marks', () => {
    const runs = runsOf(segmentsOf('*a {{cliente}}*'), { cliente: 'x*_y_' }, []);
    expect(runs.map(({ kind, effects: bits }) => [kind, bits])).toEqual([
      ['mark', effects.bold],
      ['text', effects.bold],
      ['value', effects.bold],
      ['mark', effects.bold],
    ]);
  });
});

describe('oneLineOf', () => {
  it('joins the lines and leaves the marks out', () => {
    expect(
      oneLineOf(segmentsOf('Hola, {{cliente}}.\n\n*Es*  el {{fecha}}'), { cliente: 'Ana' }, asks),
    ).toBe('Hola, Ana. Es el [Fecha de la visita]');
  });
});
