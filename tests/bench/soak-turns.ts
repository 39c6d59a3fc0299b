import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import type { Answer } from '@/utils/domain/library';
import { frameFocused, press, typeKeys, until } from '../e2e/harness/drive';
import { selectedTitle, starter } from '../e2e/support';
import type { SoakHost } from './soak-hosts';

export interface Given {
  readonly page: Page;
  readonly frame: Frame;
  /** Of the answer that was drawn by lot. */
  readonly shortcut: string;
  readonly host: SoakHost;
}

/** An answer is selected and can be seen. */
export interface Chosen {
  readonly isOf: (answer: Answer) => boolean;
  /** The agent's last step. */
  readonly take: () => Promise<void>;
}

/** A way of choosing an answer. */
export interface Turn {
  readonly name: string;
  /** Offered where nothing is typed, and always for the conversation that is seen. */
  readonly isOffered?: boolean;
  /** What stands in the box before the answer takes its place. */
  readonly typed?: (shortcut: string) => string;
  readonly choose: (given: Given) => Promise<Chosen>;
}

const shortcutOf = (shortcut: string) => (answer: Answer) => answer.shortcut === shortcut;

async function openPicker({ page, frame }: Given): Promise<void> {
  await press(page, 'Control+Space');
  await frameFocused(frame);
  await until(() => frame.$('[role="combobox"]'), 'the search box');
}

async function chosen(given: Given, isOf: Chosen['isOf']): Promise<Chosen> {
  return { isOf, take: () => press(given.page, 'Enter') };
}

export const turns: readonly Turn[] = [
  {
    name: 'picker',
    choose: async (given) => {
      await openPicker(given);
      const title = await until(() => selectedTitle(given.frame), 'a selected answer');
      return chosen(given, (answer) => title.includes(answer.title));
    },
  },
  {
    name: 'search',
    choose: async (given) => {
      const title = starter.answers.find(shortcutOf(given.shortcut))?.title ?? '';
      await openPicker(given);
      await typeKeys(given.page, title);
      await until(async () => (await selectedTitle(given.frame))?.includes(title), 'the answer');
      return chosen(given, shortcutOf(given.shortcut));
    },
  },
  {
    name: 'shortcut',
    typed: (shortcut) => `;${shortcut}`,
    choose: async (given) => {
      const { page, frame, shortcut } = given;
      await typeKeys(page, `;${shortcut}`);
      await until(() => frame.$('[role="option"]'), 'the list of shortcuts');
      return chosen(given, shortcutOf(shortcut));
    },
  },
  {
    name: 'hint',
    isOffered: true,
    choose: async ({ frame, host }) => {
      const suggested = starter.answers.find(({ id }) => id === host.suggested);
      const hinted = () => frame.$eval('.hint-title', (title) => title.textContent);
      // Right after a switch it may be of before; a person does not click what has just appeared.
      await wait(400);
      await until(async () => (await hinted()) === suggested?.title, 'the hint');
      // Drawn anew, it is another node.
      const click = () => frame.click('.hint-take').then(() => true);
      return { isOf: (one) => one === suggested, take: () => until(click, 'a click').then() };
    },
  },
];
