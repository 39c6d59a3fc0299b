import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostIn } from '@/utils/domain/look';
import { mapInlines, type Inline, type Inlines, type Markup } from '@/utils/domain/markup';
import { fillMarkup } from '@/utils/domain/markup-text';
import { parseMarkup } from '@/utils/domain/parse-markup';
import { segmentsOf } from '@/utils/domain/placeholder';
import { render } from '@/utils/format/render';
import { toWhatsApp } from '@/utils/format/whatsapp';
import { madeUp } from './made-up-answers';

const body = segmentsOf(
  'Hola, *{{cliente}}*:\n\n1. _uno_\n2. ~dos~ https://a.example/?a=1&b=2\n- tres\n\n> así\n> es\n\n```\nx  y\n```\nfin',
);
const values = { cliente: 'Ana' };

describe('an answer', () => {
  it('goes to WhatsApp with its marks, without tabs and carriage returns', () => {
    expect(render(segmentsOf('*a*\r\n\t- b\r'), {}, 'whatsapp')).toEqual({ text: '*a*\n  - b' });
  });

  it('goes to Messenger without marks', () => {
    expect(render(body, values, 'messenger')).toEqual({
      text: 'Hola, Ana:\n\n1. uno\n2. dos https://a.example/?a=1&b=2\n• tres\n\n«así\nes»\n\nx  y\nfin',
    });
  });

  it('goes to e-mail without formatting as such e-mail is written', () => {
    expect(render(body, values, 'plain')).toEqual({
      text: 'Hola, Ana:\n\n1. uno\n2. dos https://a.example/?a=1&b=2\n- tres\n\n> así\n> es\n\nx  y\nfin',
    });
  });

  it('goes to Gmail as nodes', () => {
    const br = { tag: 'br' };
    const href = 'https://a.example/?a=1&b=2';
    expect(render(body, values, 'gmail').rich).toEqual([
      ...['Hola, ', { tag: 'b', children: ['Ana'] }, ':', br, br],
      {
        tag: 'ol',
        children: [
          { tag: 'li', children: [{ tag: 'i', children: ['uno'] }] },
          {
            tag: 'li',
            children: [{ tag: 's', children: ['dos'] }, ' ', { tag: 'a', href, children: [href] }],
          },
        ],
      },
      { tag: 'ul', children: [{ tag: 'li', children: ['tres'] }] },
      br,
      { tag: 'blockquote', children: ['así', br, 'es'] },
      br,
      { tag: 'code', children: ['x\u00A0 y'] },
      br,
      'fin',
    ]);
  });

  it('keeps the number that a list begins with', () => {
    expect(render(segmentsOf('3. a\n4. b'), {}, 'gmail').rich).toMatchObject([
      { tag: 'ol', start: 3 },
    ]);
  });

  it('makes no link of what is no address', () => {
    expect(render(segmentsOf('https://[x'), {}, 'gmail').rich).toEqual(['https://[x']);
  });

  it('keeps what is not filled yet between braces', () => {
    expect(render(segmentsOf('*{{cliente}}*'), {}, 'messenger').text).toBe('{{cliente}}');
    expect(render(segmentsOf('*{{cliente}}*'), {}, 'whatsapp').text).toBe('*{{cliente}}*');
  });
});

describe('what a look does not show', () => {
  it('is told, once each', () => {
    const markup = parseMarkup(segmentsOf('*a* *b* _c_\n- d'));
    expect(lostIn(markup, 'messenger')).toEqual(['bold', 'italic', 'list']);
    expect(lostIn(markup, 'gmail')).toEqual([]);
    expect(lostIn(parseMarkup(['a https://b.example']), 'messenger')).toEqual([]);
  });
});

/** The tree without links, values as text, signs that look like marks as those marks. */
function bare(markup: Markup): Markup {
  const signs: Record<string, string> = {
    '\u2217': '*',
    '\uFF3F': '_',
    '\u223C': '~',
    '\u2035': '`',
    '\u2010': '-',
    '\u203A': '>',
    '\u00A0': ' ',
  };
  const plain = (inlines: Inlines): Inlines => {
    const flat = inlines.flatMap((inline): Inlines => {
      if ('children' in inline) {
        const children = plain(inline.children);
        return inline.kind === 'link' ? children : [{ ...inline, children }];
      }
      if (inline.kind === 'break') return [inline];
      const text = inline.kind === 'slot' ? `{{${inline.name}}}` : inline.text;
      return [
        { kind: 'text', text: text.replace(/[∗＿∼‵‐›\u00A0]/gu, (sign) => signs[sign] ?? sign) },
      ];
    });
    return flat.reduce<Inline[]>((merged, inline) => {
      const last = merged.at(-1);
      if (inline.kind !== 'text' || last?.kind !== 'text') return [...merged, inline];
      return [...merged.slice(0, -1), { kind: 'text', text: last.text + inline.text }];
    }, []);
  };
  return mapInlines(markup, plain);
}

describe('values in WhatsApp', () => {
  it.each([
    ['*Hola, {{v}}*', '*x*', '*Hola, ∗x∗*'],
    ['{{v}}', '- x', '-\u00A0x'],
    ['{{v}}', '1. x', '1.\u00A0x'],
    ['Marque {{v}}', '*611#', 'Marque *611#'],
    ['{{v}}', 'a_b_c 2*3*4', 'a_b_c 2*3*4'],
    ['{{v}}', '```x```', '‵‵‵x‵‵‵'],
    ['> {{v}}', 'a\nb', '> a b'],
  ])('in %j the value %j stays text: %j', (text, v, result) => {
    const shown = toWhatsApp(segmentsOf(text), { v });
    expect(shown.replace('‐', '-')).toBe(result);
  });

  it('are never marks, and take none from what the owner wrote', () => {
    fc.assert(
      fc.property(madeUp, ({ body: made, values: given }) => {
        // An address in a value goes on in what the owner put right behind it.
        const runsOn = made.some(
          (part, at) => typeof part === 'string' && at > 0 && /^\S/.test(part),
        );
        fc.pre(!runsOn || !Object.values(given).some((one) => one.includes('https')));
        const meant = bare(fillMarkup(parseMarkup(made), given));
        expect(bare(parseMarkup([toWhatsApp(made, given)]))).toEqual(meant);
      }),
      { numRuns: 5_000 },
    );
  });
});
