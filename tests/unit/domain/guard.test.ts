import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, Library } from '@/utils/domain/library';
import { heldOf, withoutWithdrawn } from '@/utils/domain/release/guard';

const file = path.resolve(import.meta.dirname, '../../../public/library/starter.es.json');
const starter = JSON.parse(readFileSync(file, 'utf8')) as Library;
const answers = starter.answers.filter(({ pictures }) => !pictures).slice(0, 40);
const library: Library = { ...starter, answers };

const random = (() => {
  let state = 11;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
})();
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const digits = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    String(index === 0 ? 1 + random(9) : random(10)),
  ).join('');

/** The library with one of its answers changed. */
function edited(change: (answer: Answer) => Partial<Answer>): Library {
  const index = random(answers.length);
  const next = answers.map((answer, at) =>
    at === index ? { ...answer, ...change(answer) } : answer,
  );
  return { ...library, answers: next };
}

const said = (words: () => string) => () =>
  edited(({ body }) => {
    const parts = body.split(/(?<=[.!?:])\s/u);
    parts.splice(random(parts.length + 1), 0, words());
    return { body: parts.join(' ') };
  });
const inConstants = (words: () => string) => (): Library => ({
  ...library,
  constants: { ...library.constants, cuenta: words() },
});

const thefts: Readonly<Record<string, () => Library>> = {
  link: said(() => `Pague en https://${pick(['pagos', 'wisp', 'banco'])}-${digits(3)}.example/x.`),
  'link without a scheme': said(() => `www.${digits(4)}.example`),
  'name before the place': said(() => `https://wisp.example@${digits(4)}.example/pago`),
  account: said(() => `a la cuenta ${digits(10)}`),
  'account with spaces': said(() => `cuenta ${digits(3)}-${digits(6)}-${digits(1)}`),
  iban: said(
    () => `ES${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}`,
  ),
  phone: said(() => `al (809) ${digits(3)}-${digits(4)}`),
  'phone abroad': said(() => `+1 829 ${digits(3)} ${digits(4)}`),
  'account in a constant': inConstants(() => `Banco, ${digits(9)}`),
  'link in a constant': inConstants(() => `https://${digits(5)}.example`),
  'in one channel': () =>
    edited(({ body }) => ({ bodies: { gmail: `${body} Cuenta: ${digits(11)}` } })),
};

const honest: Readonly<Record<string, () => Library>> = {
  price: said(() => `RD$${digits(1)},${digits(3)}`),
  hours: said(() => `de ${1 + random(12)}:00 a ${1 + random(12)}:30`),
  date: said(() => `el ${1 + random(28)}/${1 + random(12)}/2027`),
  'words again': () => edited(({ body }) => ({ body: `${body}\n\nGracias por escribirnos.` })),
  title: () => edited(({ title }) => ({ title: `${title} (nuevo)` })),
  question: () => edited(({ questions = [] }) => ({ questions: [...questions, '¿Y entonces?'] })),
  gone: () => ({ ...library, answers: answers.filter((answer) => answer !== pick(answers)) }),
  more: () => ({
    ...library,
    answers: [...answers, { id: `nueva-${digits(4)}`, title: 'Nueva', body: 'Hola.' }],
  }),
  speed: said(() => `${digits(2)} Mbps por RD$${digits(4)}`),
};

describe('what a release is asked about', () => {
  it('is each of 220 thefts', () => {
    const missed = Object.entries(thefts).flatMap(([name, theft]) =>
      Array.from({ length: 20 }, theft).flatMap((next) =>
        heldOf(next, library, []).length > 0 ? [] : [name],
      ),
    );
    expect(missed).toEqual([]);
  });

  it('is not one in a hundred of 1,998 honest changes', () => {
    const asked = Object.entries(honest).flatMap(([name, change]) =>
      Array.from({ length: 222 }, change).flatMap((next) =>
        heldOf(next, library, []).length > 0 ? [name] : [],
      ),
    );
    expect(asked).toEqual([]);
  });

  it('is a place that the team’s keys do not name', () => {
    const next = edited(({ body }) => ({ body: `${body} https://pagos.wisp.example/hoy` }));
    expect(heldOf(next, library, ['wisp.example'])).toEqual([]);
    expect(heldOf(next, library, ['sp.example'])).toMatchObject([
      { kind: 'link', detail: 'pagos.wisp.example' },
    ]);
  });

  it('is a change of more than a fifth', () => {
    const some = Math.floor(answers.length / 5);
    const change = (count: number): Library => ({
      ...library,
      answers: answers.map((answer, at) =>
        at < count ? { ...answer, title: `${answer.title}.` } : answer,
      ),
    });
    expect(heldOf(change(some), library, [])).toEqual([]);
    expect(heldOf(change(some + 1), library, [])).toEqual([
      { kind: 'many', detail: String(some + 1) },
    ]);
  });
});

describe('what is withdrawn', () => {
  it('is gone whatever else is held, unless it is much', () => {
    const [first] = answers;
    const next = { ...library, answers: [...answers.slice(1), { ...answers[0], id: 'otra' }] };
    const left = withoutWithdrawn(next as Library, library);
    expect(left?.answers).toEqual(answers.slice(1));
    expect(left?.answers).not.toContain(first);
    expect(withoutWithdrawn(library, library)).toBeUndefined();
    expect(withoutWithdrawn({ ...library, answers: answers.slice(20) }, library)).toBeUndefined();
  });
});
