import type { Message } from './messages';

/** What a ranker makes of a message: ids, the best first, however little speaks for them. */
export interface Ranking {
  readonly ids: readonly string[];
  /** How sure it is that anything fits, on any scale. */
  readonly sure: number;
}

export type Ranker = (text: string) => Ranking;

/** Shares from 0 to 1. */
export interface Quality {
  readonly recall1: number;
  readonly recall3: number;
  readonly mrr: number;
  /** Of the messages that nothing fits, refused while at most 5 % of the others are; NaN without such. */
  readonly refusal: number;
  /** How often one that fits is surer than one that nothing fits: area under the ROC curve. */
  readonly auroc: number;
  readonly messages: number;
}

const mostLost = 0.05;
/** Further down nobody looks. */
const deepest = 10;

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** From 1; 0 where it is not among the first ten. */
export function placeOf({ ids }: Ranking, answers: readonly string[]): number {
  return 1 + ids.slice(0, deepest).findIndex((id) => answers.includes(id));
}

function refusalOf(fits: readonly Ranking[], none: readonly Ranking[]): number {
  const sorted = fits.map(({ sure }) => sure).sort((a, b) => a - b);
  const threshold = sorted[Math.floor(mostLost * sorted.length)] ?? 0;
  return mean(none.map(({ sure }) => (sure < threshold ? 1 : 0)));
}

function aurocOf(fits: readonly Ranking[], none: readonly Ranking[]): number {
  const sorted = fits.map(({ sure }) => sure).sort((a, b) => a - b);
  return mean(
    none.map(({ sure }) => {
      const below = sorted.findIndex((one) => one >= sure);
      const above = sorted.findIndex((one) => one > sure);
      const last = sorted.length;
      const [from, to] = [below < 0 ? last : below, above < 0 ? last : above];
      return (last - to + (to - from) / 2) / last;
    }),
  );
}

export function qualityOf(rank: Ranker, messages: readonly Message[]): Quality {
  const fits = messages.filter(({ answers }) => answers.length > 0);
  const rankings = fits.map(({ text }) => rank(text));
  const places = rankings.map((ranking, i) => placeOf(ranking, fits[i]?.answers ?? []));
  const none = messages.filter(({ answers }) => answers.length === 0).map(({ text }) => rank(text));
  return {
    recall1: mean(places.map((place) => (place === 1 ? 1 : 0))),
    recall3: mean(places.map((place) => (place > 0 && place <= 3 ? 1 : 0))),
    mrr: mean(places.map((place) => (place > 0 ? 1 / place : 0))),
    refusal: refusalOf(rankings, none),
    auroc: aurocOf(rankings, none),
    messages: messages.length,
  };
}
