import fc from 'fast-check';
import { segmentsOf, type Segment, type Values } from '@/utils/domain/placeholder';

/** An answer that nobody wrote, with values for its placeholders. */
export interface MadeUp {
  readonly body: readonly Segment[];
  readonly values: Values;
}

const words = fc
  .array(
    fc.constantFrom(
      ...['hola', 'Ñandú', 'año', 'RD$1,000', '10 Mbps', '¿sí?', 'a_b', '2*3', '👩🏽‍💻', '«así»', 'x'],
      ...[
        '&amp;',
        '<b>',
        'fin.',
        '{{cliente}}',
        '{{detalle}}',
        '(ya)',
        '5 > 3',
        '- no',
        'a  b',
        '"',
      ],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join(' '));

const link = fc.constantFrom(
  'https://pagos.example/ver?a=1&b=2',
  'http://x.example/(a)_b',
  'https://x.example/{{numero}}',
  'https://x.example/ñ,',
);

const span = fc.oneof(
  words,
  link,
  words.map((text) => `*${text}*`),
  words.map((text) => `_${text}_`),
  words.map((text) => `~${text}~`),
  words.map((text) => `\`\`\`${text}\`\`\``),
  words.map((text) => `*_${text}_*`),
  fc.tuple(words, link).map((two) => `*${two.join(' ')}*`),
);

const line = fc.array(span, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

const block = fc.oneof(
  lines.map((all) => all.join('\n')),
  lines.map((all) => all.map((one) => `- ${one}`).join('\n')),
  fc
    .tuple(lines, fc.integer({ min: 0, max: 12 }))
    .map(([all, first]) => all.map((one, index) => `${first + index}. ${one}`).join('\n')),
  lines.map((all) => all.map((one) => `> ${one}`).join('\n')),
  fc.array(words, { minLength: 2, maxLength: 3 }).map((all) => `\`\`\`\n${all.join('\n')}\n\`\`\``),
);

const written = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n\n')), { minLength: 1, maxLength: 5 })
  .map((all) => all.flat().join(''));

/** Marks in every order, most of them wrong. */
const scribbled = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '_',
        '~',
        '```',
        '`',
        '> ',
        '- ',
        '1. ',
        '2. ',
        '\n',
        '\n\n',
        ' ',
        'a',
        'ñ1',
        '.',
        '(',
      ],
      ...['{{cliente}}', '{{detalle}}', 'https://x.example/a', ')', ',', '*b*', '  ', '{{', '👍'],
    ),
    { maxLength: 24 },
  )
  .map((all) => all.join(''));

const value = fc.oneof(
  fc.constantFrom('Ana López', '*Ana*', '_a_ ~b~', '```x', '*611#', 'a*b', '> c', '- d', '1. e'),
  fc.constantFrom('https://y.example/*a*', 'dos\nlíneas', '!', '*', '<i>&', '{{cliente}}', '...'),
);

/** Answers as owners write them, and as they should not. */
export const madeUp: fc.Arbitrary<MadeUp> = fc.record({
  body: fc.oneof({ weight: 3, arbitrary: written }, scribbled).map(segmentsOf),
  values: fc.record(
    { cliente: value, detalle: value, numero: fc.constantFrom('123', 'A b', '*1*') },
    { requiredKeys: [] },
  ),
});
