import { browser } from '@/utils/platform/browser';

const name = 'sync';
/** Minutes: so that a withdrawn answer is gone within one; Chromium allows no less than half a minute. */
const period = 0.75;
/** ms after a use, in which another one may come along. */
const shortly = 1_500;

/** Has the background woken now and then, as long as there is a team to ask. Browsers may drop alarms. */
export async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(name)) return;
  // Not all browsers of a team in the same second.
  await browser.alarms.create(name, {
    delayInMinutes: 0.5 + Math.random() * (period - 0.5),
    periodInMinutes: period,
  });
}

export async function dropAlarm(): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls `act` when it is time to look after the team: by the alarm, at each start, back on line. */
export function onTimeToSync(act: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) act();
  });
  browser.runtime.onStartup.addListener(act);
  browser.runtime.onInstalled.addListener(act);
  self.addEventListener('online', act);
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
