import { describe, expect, it } from 'vitest';
import { readLibrary } from '@/utils/domain/check-library';
import { libraryLimits } from '@/utils/domain/library';
import { problemCodes, type Problem, type ProblemCode } from '@/utils/domain/problem';
import { badPictures } from './bad-pictures';
import { answer, badPlaceholders, library, type Bad } from './bad-placeholders';

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
function problemsOf(value: unknown): Problem[] {
  const read = readLibrary('equipo.json', value instanceof Uint8Array ? value : bytesOf(value));
  return read.ok ? [] : read.error;
}

/** Every code with what brings it about, and all that is told. */
const bad: Bad[] = [
  ['Latin-1', new Uint8Array([0x22, 0xe1, 0x22]), [{ code: 'not_utf8' }]],
  ['an overlong form', new Uint8Array([0xc0, 0xaf]), [{ code: 'not_utf8' }]],
  ['nothing', '', [{ code: 'not_json', detail: '1:1' }]],
  ['a comma too many', '{\n  "a": 1,\n}', [{ code: 'not_json', detail: '3:1' }]],
  ['broken off', '{"format":"library/1","answers":[', [{ code: 'not_json', detail: '1:34' }]],
  ['a list', [], [{ code: 'not_a_library' }]],
  ['null', null, [{ code: 'not_a_library' }]],
  ['no format', { answers: [] }, [{ code: 'not_a_library' }]],
  ['another format', { format: 'snippets' }, [{ code: 'not_a_library', detail: 'snippets' }]],
  [
    'a later format',
    { format: 'library/2', answers: 'x' },
    [{ code: 'other_format', field: 'format', detail: 'library/2' }],
  ],
  ['no answers', { format: 'library/1' }, [{ code: 'missing', field: 'answers' }]],
  [
    'an answer without body and title',
    library([{ id: 'x' }]),
    [
      { code: 'missing', answer: 'x', field: 'title' },
      { code: 'missing', answer: 'x', field: 'body' },
    ],
  ],
  [
    'an answer without id',
    library([answer(), { title: 'T', body: 'B' }]),
    [{ code: 'missing', answer: '#2', field: 'id' }],
  ],
  [
    'an answer that is a text',
    library(['x']),
    [{ code: 'wrong_type', answer: '#1', field: 'answers[0]', detail: 'object' }],
  ],
  [
    'a number for a question',
    library([answer({ questions: ['¿Qué?', 3] })]),
    [{ code: 'wrong_type', answer: 'a', field: 'questions[1]', detail: 'string' }],
  ],
  [
    'a number behind a name with a line break',
    library([answer({ bodies: { 'x\ny': 3 } })]),
    [{ code: 'wrong_type', answer: 'a', field: 'bodies.xU+000Ay', detail: 'string' }],
  ],
  [
    'answers that are an object',
    library({}),
    [{ code: 'wrong_type', field: 'answers', detail: 'array' }],
  ],
  [
    'constants that are a list',
    library([], { constants: ['x'] }),
    [{ code: 'wrong_type', field: 'constants', detail: 'object' }],
  ],
  ...badPlaceholders,
  [
    'more than 20 000 answers',
    library(Array.from({ length: 20_001 }, (_, index) => answer({ id: `a${index}` }))),
    [{ code: 'too_many_answers', field: 'answers', detail: '20000' }],
  ],
  [
    'more than 250 000 values',
    `[${'0,'.repeat(250_000)}0]`,
    [{ code: 'too_many_values', detail: '250000' }],
  ],
  [
    'an answer of 10 001 characters',
    library([answer({ questions: ['x'.repeat(5000), 'x'.repeat(4998)] })]),
    [{ code: 'answer_too_long', answer: 'a', detail: '10000' }],
  ],
  [
    'an id of 65 characters',
    library([answer({ id: 'x'.repeat(65) })]),
    [{ code: 'text_too_long', answer: 'x'.repeat(65), field: 'id', detail: '64' }],
  ],
  ...badPictures,
  ['21 levels', `${'['.repeat(21)}${']'.repeat(21)}`, [{ code: 'too_deep', detail: '20' }]],
  ['10^6 levels', '['.repeat(1_000_000), [{ code: 'too_deep', detail: '20' }]],
  [
    'a forbidden key in an answer',
    '{"format":"library/1","answers":[{"id":"a","title":"T","body":"B","__proto__":{"x":1}}]}',
    [{ code: 'forbidden_key', answer: 'a', field: '__proto__', detail: '__proto__' }],
  ],
  [
    'forbidden keys in fields that we do not know',
    library([], { more: [{ constructor: { prototype: 1 } }] }),
    [
      { code: 'forbidden_key', field: 'more[0].constructor', detail: 'constructor' },
      { code: 'forbidden_key', field: 'more[0].constructor.prototype', detail: 'prototype' },
    ],
  ],
  [
    'one id three times',
    library([answer(), answer(), answer()]),
    [
      { code: 'duplicate_id', answer: 'a', field: 'id', detail: '#1, #2' },
      { code: 'duplicate_id', answer: 'a', field: 'id', detail: '#1, #3' },
    ],
  ],
  [
    'shortcuts that differ by accents and case',
    library([answer({ shortcut: 'Conexión' }), answer({ id: 'b', shortcut: 'conexion' })]),
    [{ code: 'duplicate_shortcut', answer: 'b', field: 'shortcut', detail: 'conexion (a)' }],
  ],
  ...['a b', '', 'a;b', '/a', 'a\u00a0b', 'x'.repeat(41)].map((shortcut): Bad => [
    `the shortcut “${shortcut}”`,
    library([answer({ shortcut })]),
    [{ code: 'bad_shortcut', answer: 'a', field: 'shortcut', detail: shortcut }],
  ]),
  [
    'a placeholder that there is not',
    library([answer({ body: '{{cliente}} {{renta}} {{ renta }}', bodies: { gmail: '{{otro}}' } })]),
    [
      { code: 'unknown_placeholder', answer: 'a', field: 'body', detail: '{{renta}}' },
      { code: 'unknown_placeholder', answer: 'a', field: 'bodies.gmail', detail: '{{otro}}' },
    ],
  ],
  ...['{{renta mensual}}', '{{#if x}}', '{{toString()}}', '{{'].map((body): Bad => [
    `braces around “${body}”`,
    library([answer({ body: `Hola ${body}` })]),
    [{ code: 'unknown_placeholder', answer: 'a', field: 'body', detail: body }],
  ]),
  [
    'the name of what every object has',
    library([answer({ body: '{{toString}}' })]),
    [{ code: 'unknown_placeholder', answer: 'a', field: 'body', detail: '{{toString}}' }],
  ],
  [
    'a placeholder in a constant',
    library([], { constants: { renta: 'RD$ {{monto}}' } }),
    [{ code: 'unknown_placeholder', field: 'constants.renta', detail: '{{monto}}' }],
  ],
  [
    'a constant with a fixed name',
    library([], { constants: { cliente: 'Ana' } }),
    [{ code: 'reserved_name', field: 'constants.cliente', detail: 'cliente' }],
  ],
  [
    'a placeholder with the name of a constant',
    library([], { constants: { renta: '1' }, placeholders: { renta: { label: 'Renta' } } }),
    [{ code: 'duplicate_name', field: 'placeholders.renta', detail: 'renta' }],
  ],
  [
    'names that cannot stand between braces',
    library([], { constants: { 'la renta': '1', '': '1' } }),
    [
      { code: 'bad_name', field: 'constants.la renta', detail: 'la renta' },
      { code: 'bad_name', field: 'constants.', detail: '' },
    ],
  ],
  [
    'invisible characters in an answer',
    library([answer({ body: 'a\u200Bb\u202Ec\u200Bd', tags: ['x\u00AD'] })]),
    [
      { code: 'invisible_character', answer: 'a', field: 'body', detail: 'U+200B, U+202E' },
      { code: 'invisible_character', answer: 'a', field: 'tags[0]', detail: 'U+00AD' },
    ],
  ],
  [
    'an invisible character in an id',
    library([answer({ id: 'a\u200Bb' })]),
    [{ code: 'invisible_character', answer: 'aU+200Bb', field: 'id', detail: 'U+200B' }],
  ],
  [
    'invisible characters in the name and in the text of a constant',
    library([], { constants: { 'ren\u2060ta': '\u061C1' } }),
    [
      { code: 'invisible_character', field: 'constants.renU+2060ta', detail: 'U+2060' },
      { code: 'invisible_character', field: 'constants.renU+2060ta', detail: 'U+061C' },
    ],
  ],
  [
    'texts that are white space',
    library([{ id: ' ', title: '\n', body: ' \t', bodies: { gmail: '' } }]),
    [
      { code: 'empty_text', answer: '#1', field: 'id' },
      { code: 'empty_text', answer: '#1', field: 'title' },
      { code: 'empty_text', answer: '#1', field: 'body' },
      { code: 'empty_text', answer: '#1', field: 'bodies.gmail' },
    ],
  ],
  [
    'empty texts',
    library([answer({ title: '' })], {
      constants: { renta: ' ' },
      placeholders: { x: { label: '' }, y: { label: ' ' } },
    }),
    [
      { code: 'empty_text', field: 'placeholders.x.label' },
      { code: 'empty_text', field: 'constants.renta' },
      { code: 'empty_text', field: 'placeholders.y.label' },
      { code: 'empty_text', answer: 'a', field: 'title' },
    ],
  ],
];

describe('readLibrary refuses', () => {
  it.each(bad)('%s', (_, value, told) => {
    expect(problemsOf(value)).toEqual(told.map((problem) => ({ ...problem, file: 'equipo.json' })));
  });

  it('something under every code', () => {
    const seen = new Set<ProblemCode>(bad.flatMap(([, , told]) => told.map(({ code }) => code)));
    // An empty library is one; only to take it into use is refused. An unknown channel is a warning.
    const others = ['no_answers', 'unknown_channel'];
    const told = problemCodes.filter((code) => !others.includes(code));
    expect([...seen].sort()).toEqual(told.sort());
  });

  it('with all problems up to 200, in the order of the file', () => {
    const answers = Array.from({ length: 300 }, (_, index) => ({ id: `a${index}`, title: 'T' }));
    const problems = problemsOf(library(answers));
    expect(problems).toHaveLength(200);
    expect(problems.map((problem) => problem.answer)).toEqual(
      answers.slice(0, 200).map(({ id }) => id),
    );
    expect(problemsOf(library([answer({ questions: Array(150).fill(1) })]))).toHaveLength(150);
  });

  it('with details that can be shown on one line, cut to 80 characters', () => {
    const [problem] = problemsOf(library([answer({ shortcut: `\n\u202E${'😀'.repeat(100)}` })]));
    const shortcut = problemsOf(library([answer({ shortcut: `\n${'😀'.repeat(100)}` })]))[0];
    expect(problem?.detail).toBe('U+202E');
    expect(shortcut?.detail?.length).toBeLessThanOrEqual(80);
    expect(shortcut?.detail).toMatch(/^U\+000A(😀)+…$/u);
  });
});

describe('readLibrary reads', () => {
  const full = {
    format: 'library/1',
    more: { deep: [1, { x: null }] },
    name: 'WISP del Este',
    language: 'es',
    constants: { renta: 'RD$1,000', 'tarifa.básica_2-b': 'x' },
    workingDays: ['mon', 'sat'],
    holidays: ['2026-12-25', '2028-02-29'],
    placeholders: {
      mes: { label: 'Mes', hint: 'enero', type: 'choice', options: ['enero', 'febrero'] },
      fecha: { label: '¿Qué día?', type: 'date' },
      monto: { label: 'Monto', type: 'amount', currency: 'RD$' },
      detalle: { label: 'Detalle', type: 'text' },
    },
    answers: [
      {
        id: 'constructor',
        title: '👩🏽‍⚕️ ❤️ 1️⃣ #️⃣ 🏳️‍🌈 👁️‍🗨️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☎︎ 🇩🇴 👨‍👩‍👧‍👦 © 10\u00A0MB',
        body: '*Hola*, {{ cliente }}:\r\n\t- {{renta}} {{mes}} {{tarifa.básica_2-b}} {x} }}',
        bodies: {
          messenger: '{{manana}} {{en_1_dias}} {{en_60_dias_laborables}}',
          gmail: 'Hola {{agente}}',
          toString: 'x',
        },
        questions: ['¿{{x}}?'],
        shortcut: 'ñandú',
        validity: { until: '2027-01-01' },
      },
      answer({ id: 'b', shortcut: 'x'.repeat(40), body: 'x'.repeat(9958) }),
    ],
  };

  it('a library with all that it has', () => {
    const read = readLibrary('equipo.json', bytesOf(full));
    expect(read.ok || read.error).toBe(true);
    if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(full));
  });

  it('a byte order mark over', () => {
    expect(problemsOf(`\uFEFF${JSON.stringify(full)}`)).toEqual([]);
  });

  it('tables that have nothing behind their own names', () => {
    const read = readLibrary('equipo.json', bytesOf(full));
    if (!read.ok) throw new Error('not read');
    const tables = [read.value.constants, read.value.placeholders, read.value.answers[0]?.bodies];
    for (const table of tables) expect(Object.getPrototypeOf(table)).toBeNull();
  });

  it('20 000 answers of 5 MB', () => {
    const answers = Array.from({ length: 20_000 }, (_, index) => ({
      id: `respuesta-${index}`,
      title: `Título de la respuesta número ${index}`,
      shortcut: `s${index}`,
      questions: ['¿Por qué no me llega el wifi al cuarto?'],
      body: `Hola, {{cliente}}. ✅ ${'El wifi llega. '.repeat(5)}`,
    }));
    const bytes = bytesOf(library(answers));
    expect(bytes.length).toBeGreaterThan(4_800_000);
    expect(bytes.length).toBeLessThanOrEqual(libraryLimits.bytes);
    // Half a second on a quiet computer; a minute, and so the end of the test, where each looks at all.
    expect(readLibrary('equipo.json', bytes).ok).toBe(true);
  });
});
