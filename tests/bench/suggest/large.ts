import type { Answer } from '@/utils/domain/library';

/** A few of a list's, others for each number; the same each time. */
function some<One>(list: readonly One[], many: number, number: number): One[] {
  const random = (step: number) => Math.imul(number * 31 + step + 1, 0x9e3779b1) >>> 0;
  return Array.from({ length: many }, (_, step) => list[random(step) % list.length]).filter(
    (one) => one !== undefined,
  );
}

/**
 * A library of any size, no two answers alike: the bodies that there are, lengthened by what customers
 * write; questions and titles out of that, too.
 * @param lines what customers write
 */
export function largeLibrary(
  answers: readonly Answer[],
  lines: readonly string[],
  size: number,
): Answer[] {
  return Array.from({ length: size }, (_, number) => {
    const [title = '', ...more] = some(lines, 7, number);
    const [like] = some(answers, 1, number);
    return {
      id: `a${number}`,
      title: title.split(' ').slice(0, 7).join(' '),
      shortcut: `${like?.shortcut ?? 'a'}${number}`,
      tags: [...(like?.tags ?? [])],
      questions: more.slice(0, 3),
      body: [(like?.body ?? '').slice(0, 300), ...more.slice(3)].join('\n\n'),
    };
  });
}
