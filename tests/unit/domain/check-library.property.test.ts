import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '@/utils/domain/check-library';
import { Library, libraryLimits } from '@/utils/domain/library';
import { fixedPlaceholders } from '@/utils/domain/placeholder';
import { problemCodes, problemMessage, problemMessageKeys } from '@/utils/domain/problem';

const file = 'equipo.json';
const bytesOf = (text: string) => new TextEncoder().encode(text);

const piece = fc.constantFrom(
  ...['Hola', 'señal', '¿Qué', 'pago!', '*ya*', '_', '✅', '❤️', '👩🏽‍⚕️', '1️⃣', '\n', '\t', '10 %'],
);
const text = fc.array(piece, { maxLength: 6 }).map((parts) => `x${parts.join(' ')}`);
const names = [...Object.keys(fixedPlaceholders), 'renta', 'mes'];
const body = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(...names).map((name) => `{{${name}}}`),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));

const answer = fc.record(
  {
    title: text,
    body,
    stage: text,
    department: text,
    tags: fc.array(text, { maxLength: 3 }),
    questions: fc.array(text, { maxLength: 5 }),
    bodies: fc.dictionary(fc.constantFrom('gmail', 'messenger'), body),
    notice: fc.oneof(fc.boolean(), fc.integer(), fc.constant(null)),
  },
  { requiredKeys: ['title', 'body'] },
);

/** Good libraries of every shape. */
const library = fc
  .record({
    answers: fc.array(answer, { maxLength: 8 }),
    name: fc.option(text, { nil: undefined }),
  })
  .map(({ answers, name }) => ({
    format: 'library/1',
    ...(name === undefined ? {} : { name }),
    constants: { renta: 'RD$1,000' },
    placeholders: { mes: { label: 'Mes' } },
    answers: answers.map((fields, index) => ({
      id: `a-${index}`,
      shortcut: `s${index}`,
      ...fields,
    })),
  }));

/** What an attacker, an accident or another program may put anywhere. */
const rubbish = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    '{{',
    '{{x}}',
    '\u202E',
    '\uD800',
    -0,
    1e308,
    [],
    {},
    null,
    ';',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '#1', 'a-0', '~1', '/'),
  fc.string({ unit: 'binary' }),
);

/** Puts `value` at a place in `target` that `steps` choose, as a field, an item or a whole. */
function mutate(target: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof target !== 'object' || target === null) return value;
  if (Array.isArray(target)) {
    const items: readonly unknown[] = target;
    const at = step % (items.length + 1);
    const changed = mutate(items[at], rest, value);
    return [...items.slice(0, at), changed, ...items.slice(at + 1)];
  }
  const keys = [...Object.keys(target), 'shortcut', '__proto__', 'constructor', 'a\nb'];
  const key = keys[step % keys.length] ?? '';
  const entries = Object.entries(target).filter(([name]) => name !== key);
  return Object.fromEntries([...entries, [key, mutate(Reflect.get(target, key), rest, value)]]);
}

const mutated = fc
  .tuple(
    library,
    fc.array(fc.tuple(fc.array(fc.nat(20), { maxLength: 5 }), rubbish), { maxLength: 3 }),
  )
  .map(([good, changes]) =>
    changes.reduce<unknown>((value, [steps, change]) => mutate(value, steps, change), good),
  );

/** Reads, and holds every answer of `readLibrary` to what it promises. */
function expectPromises(bytes: Uint8Array): void {
  const read = readLibrary(file, bytes);
  if (read.ok) {
    expect(Value.Check(Library, read.value)).toBe(true);
    return;
  }
  expect(read.error.length).toBeGreaterThan(0);
  expect(read.error.length).toBeLessThanOrEqual(libraryLimits.problems);
  for (const problem of read.error) {
    expect(problem.file).toBe(file);
    expect(problemCodes).toContain(problem.code);
    expect(problemMessageKeys).toContain(problemMessage(problem).key);
    for (const part of [problem.answer, problem.field, problem.detail]) {
      expect(part?.length ?? 0).toBeLessThanOrEqual(80);
    }
  }
}

// Nothing here is timed: the deadline only stops what hangs.
describe('readLibrary', { timeout: 60_000 }, () => {
  it('accepts every good library and changes nothing', () => {
    fc.assert(
      fc.property(library, (good) => {
        const read = readLibrary(file, bytesOf(JSON.stringify(good)));
        expect(read.ok || read.error).toBe(true);
        if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(good));
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on a library that was changed anywhere', () => {
    fc.assert(
      fc.property(mutated, (value) => {
        expectPromises(bytesOf(JSON.stringify(value)));
      }),
      { numRuns: 1500 },
    );
  });

  it('never throws on bytes that were changed anywhere', () => {
    fc.assert(
      fc.property(
        library,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        (good, flips) => {
          const bytes = bytesOf(JSON.stringify(good));
          for (const [at, byte] of flips) bytes[at % bytes.length] = byte;
          expectPromises(bytes);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectPromises(bytes)),
      { numRuns: 2000 },
    );
  });

  it('lets no payload reach a prototype', () => {
    const key = fc.constantFrom('__proto__', 'constructor', 'prototype');
    const payload = fc.tuple(fc.array(key, { minLength: 1, maxLength: 4 }), fc.nat(5));
    fc.assert(
      fc.property(payload, ([keys, where]) => {
        const evil = keys.reduceRight(
          (inside, name) => `{"${name}":${inside}}`,
          '{"x":"polluted"}',
        );
        const places = [
          `{"format":"library/1","answers":[],"constants":${evil}}`,
          `{"format":"library/1","answers":[],"placeholders":${evil}}`,
          `{"format":"library/1","answers":[],"more":${evil}}`,
          `{"format":"library/1","answers":[${evil}]}`,
          `{"format":"library/1","answers":[{"id":"a","title":"T","body":"B","bodies":${evil}}]}`,
          `{"format":"library/1","answers":[],${evil.slice(1)}`,
        ];
        const read = readLibrary(file, bytesOf(places[where] ?? ''));
        expect(read.ok ? [] : read.error.map(({ code }) => code)).toContain('forbidden_key');
        expect(({} as { x?: unknown }).x).toBeUndefined();
        expect(([] as { x?: unknown }).x).toBeUndefined();
        expect((() => undefined) as { x?: unknown }).not.toHaveProperty('x');
      }),
      { numRuns: 1000 },
    );
  });
});
