import { browser } from '@/utils/platform/browser';
import type { TeamWork } from './team';

const name = 'sync';
/** Minutes: a withdrawn answer is gone within that, and Chromium allows no less than half of it. */
const period = 1;
/** ms after a use, in which another one may come along. */
const shortly = 1_500;

async function setAlarm(): Promise<void> {
  if (await browser.alarms.get(name)) return;
  // Not all browsers of a team in the same second.
  await browser.alarms.create(name, {
    delayInMinutes: 0.5 + Math.random() * 0.5,
    periodInMinutes: period,
  });
}

/** Has the team looked after by and by. Browsers may drop alarms: each start sets it again. */
export function onAlarms(team: TeamWork): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void team.trySync();
  });
  browser.runtime.onStartup.addListener(() => void team.trySync());
  self.addEventListener('online', () => void team.trySync());
  void setAlarm();
}

/** Once, in a moment, however often it is asked for. */
export function soonOnce(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, shortly);
  };
}
