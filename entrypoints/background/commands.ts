import { openPicker } from '@/entrypoints/host.content/tab-signals';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';

/** The extension's own key opens the picker in the tab in front. */
export function onCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-picker' || tab?.id === undefined) return;
    browser.tabs.sendMessage(tab.id, openPicker, { frameId: 0 }).catch((cause: unknown) => {
      logFailure('command', 'the tab in front is none of ours, or must be reloaded', cause);
    });
  });
}
