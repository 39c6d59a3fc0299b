import type { Page } from 'puppeteer-core';
import type { Driven } from '../e2e/harness/browsers';

/** What living in a page has cost since the beginning, or holds now; by name, in the unit of the name. */
export type Costs = Readonly<Record<string, number>>;

/** Reads the costs of one browser. */
export interface Meter {
  /** Counters that only grow, ms of processor time. */
  spent(): Promise<Costs>;
  /** What is held after the garbage is gone, bytes. */
  held(): Promise<Costs>;
}

export type MeterOf = (driven: Driven, page: Page) => Promise<Meter>;
