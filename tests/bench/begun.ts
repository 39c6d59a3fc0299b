import type { JSHandle } from 'puppeteer-core';

/** What is waited for in a page or frame, from before it can happen: a busy page is slow to begin. */
export type Begun<T> = JSHandle<{ readonly result: Promise<T> }>;

export function resultOf<T>(begun: Begun<T>): Promise<Awaited<T>> {
  return begun.evaluate(({ result }) => result);
}
