import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Inlines } from '@/utils/domain/markup';
import { fillMarkup } from '@/utils/domain/markup-text';
import { parseMarkup, sourceOf } from '@/utils/domain/parse-markup';
import { segmentsOf } from '@/utils/domain/placeholder';
import { marksIn, readLines } from '@/utils/domain/read-marks';
import { madeUp } from '../format/made-up-answers';

const names = { bold: 'b', italic: 'i', strike: 's', mono: 'm', link: 'a' } as const;

function drawnInline(inline: Inline): string {
  if ('children' in inline) return `<${names[inline.kind]} ${drawn(inline.children)}>`;
  if (inline.kind === 'break') return '/';
  return inline.kind === 'slot' ? `{${inline.name}}` : inline.text;
}

const drawn = (inlines: Inlines): string => inlines.map(drawnInline).join('');

function drawnBlock(block: Block): string {
  const blank = '\n'.repeat(block.blank);
  if (block.kind !== 'list') return `${blank}${block.kind}: ${drawn(block.children)}`;
  return `${blank}list ${block.first ?? '-'}: ${block.items.map(drawn).join(' | ')}`;
}

const parsed = (body: string): string[] => parseMarkup(segmentsOf(body)).map(drawnBlock);

describe('a body in one line', () => {
  it.each([
    ['a *b* c', 'a <b b> c'],
    ['_ab_', '<i ab>'],
    ['~a~.', '<s a>.'],
    ['*IMPORTANTE*: ya', '<b IMPORTANTE>: ya'],
    ['(*a*)', '(<b a>)'],
    ['*¡no!*', '<b ¡no!>'],
    ['*_a_ b*', '<b <i a> b>'],
    ['*a _b* c_', '<b a _b> c_'],
    ['```*a*```', '<m *a*>'],
    ['*Hola, {{cliente}}*', '<b Hola, {cliente}>'],
    ['{{a}}*b*', '{a}*b*'],
  ])('%j is read as %j', (body, inside) => {
    expect(parsed(body)).toEqual([`paragraph: ${inside}`]);
  });

  it.each([
    '2*3*4',
    'a_b_c',
    'a * b *',
    '*a',
    'a*',
    '**',
    '*a *',
    '5 * 3 * 2',
    'ñ*b*',
    '``` ```',
    '>a',
    '-a',
    '01. a',
    '1.a',
    '\uFFFC',
  ])('leaves %j as it is', (body) => {
    expect(parsed(body)).toEqual([`paragraph: ${body}`]);
  });

  it.each([
    ['vea https://a.example/b.', 'vea <a https://a.example/b>.'],
    ['(https://a.example/b)', '(<a https://a.example/b>)'],
    ['http://a.example/(b)', '<a http://a.example/(b)>'],
    ['*https://a.example*, ya', '<b <a https://a.example>>, ya'],
    ['https://a.example/_b_/*c*d', '<a https://a.example/_b_/*c*d>'],
    ['https://a.example/{{numero}}?', '<a https://a.example/{numero}>?'],
    ['xhttps://a.example https:// ftp://a', 'xhttps://a.example https:// ftp://a'],
    ['«HTTPS://a.example»', '«<a HTTPS://a.example>»'],
  ])('%j is read as %j', (body, inside) => {
    expect(parsed(body)).toEqual([`paragraph: ${inside}`]);
  });
});

describe('a body of several lines', () => {
  it.each([
    ['a\nb\n\nc', ['paragraph: a/b', '\nparagraph: c']],
    ['a\n\n\nb\n', ['paragraph: a', '\n\nparagraph: b']],
    ['a:\n- b\n* c\nd', ['paragraph: a:', 'list -: b | c', 'paragraph: d']],
    ['1. a\n2. b\n4. c', ['list 1: a | b', 'list 4: c']],
    ['1. a\n\n2. b', ['list 1: a', '\nlist 2: b']],
    ['- a\n1. b', ['list -: a', 'list 1: b']],
    ['> a\n> *b*\nc', ['quote: a/<b b>', 'paragraph: c']],
    ['```\na *b*\n\n- c\n```\nd', ['mono: a *b*//- c', 'paragraph: d']],
    ['a ```b\nc``` d\ne', ['paragraph: a <m b/c> d/e']],
    ['*a\nb*', ['paragraph: *a/b*']],
    ['a\r\nb\tc', ['paragraph: a/b  c']],
    ['- \nb', ['paragraph: - /b']],
    ['  - a', ['list -: a']],
    ['', []],
    [' \n ', []],
  ])('%j', (body, blocks) => {
    expect(parsed(body)).toEqual(blocks);
  });

  it('has values filled in after it was read: they are text', () => {
    const markup = fillMarkup(parseMarkup(segmentsOf('*{{cliente}}* {{detalle}}')), {
      cliente: '*Ana*',
      detalle: '> a\n- b',
    });
    expect(markup.map(drawnBlock)).toEqual(['paragraph: <b *Ana*> > a - b']);
  });
});

/** Every unit of the tree in order: placeholders as their stand-in, line ends as they are. */
function units(inlines: Inlines): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return units(inline.children);
      if (inline.kind === 'slot') return '\uFFFC';
      return inline.kind === 'break' ? '\n' : inline.text;
    })
    .join('');
}

describe('any body', () => {
  it('has each of its characters in the tree, or it is a mark', () => {
    fc.assert(
      fc.property(madeUp, ({ body }) => {
        const { text } = sourceOf(body);
        const marks = marksIn(readLines(text));
        const left = [...Array(text.length).keys()].filter((at) => !marks.has(at));
        const tree = parseMarkup(body)
          .flatMap((block) => (block.kind === 'list' ? block.items : [block.children]))
          .map(units);
        const bare = (all: string) => all.replace(/\s/gu, '');
        expect(bare(tree.join('\n'))).toBe(bare(left.map((at) => text.charAt(at)).join('')));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is read without a throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        parseMarkup([one, { name: 'cliente' }, other]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('costs no more for being hard: 200,000 characters of each kind are read', () => {
    const hard = [
      '*a ',
      '*_~a',
      '```',
      '`` ` ',
      '*a* ',
      '- > 1. ',
      '- a\n',
      '1. a\n',
      '\n',
      '(((',
      ')))',
    ];
    for (const piece of [...hard, 'https://a', 'https://a.example/))) ', '```a\n', 'a\n']) {
      expect(() => parseMarkup([piece.repeat(200_000 / piece.length)])).not.toThrow();
    }
  });
});
