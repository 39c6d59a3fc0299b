import { describe, expect, it } from 'vitest';
import { atOnce } from '@/utils/suggest/steps';
import { countRows, likenessRows, type AnswerFeatures } from '@/utils/suggest/weights';

const none = { texts: [], words: 0 };
const withQuestions = (...texts: number[][]): AnswerFeatures => ({
  title: none,
  tags: none,
  body: none,
  questions: { texts, words: texts.flat().length },
});

describe('countRows', () => {
  it('counts a question for less, the more of them an answer has', () => {
    const [short, long] = atOnce(
      countRows([withQuestions([0]), withQuestions([0], [1], [2], [3])], 4),
    );
    expect([...(long?.features ?? [])]).toEqual([0, 1, 2, 3]);
    expect(short?.weights[0]).toBeGreaterThan(2 * (long?.weights[0] ?? Infinity));
  });
});

describe('likenessRows', () => {
  it('points where the examples point together, with length 1', () => {
    const rarity = { known: Float32Array.of(1, 2, 2), unknown: 1 };
    const [row] = atOnce(likenessRows([[[0, 1], [1], [1, 2]]], rarity));
    const weights = [...(row?.weights ?? [])];
    expect(Math.hypot(...weights)).toBeCloseTo(1);
    expect(weights[1]).toBeGreaterThan(weights[2] ?? 0);
    expect(weights[2]).toBeGreaterThan(weights[0] ?? 0);
  });

  it('has nothing to say of an answer without examples', () => {
    const [row] = atOnce(likenessRows([[]], { known: Float32Array.of(1), unknown: 1 }));
    expect(row?.features.length).toBe(0);
  });
});
