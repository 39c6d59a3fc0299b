import { launch } from '../../tests/e2e/harness/browsers';
import { builtExtension } from './built-extension';
import { joinTeam } from './join-team';

/** Opens a browser with the extension, joined to its team, on its practice page; waits until the person closes it. */
export async function openForPerson(
  kind: 'chromium' | 'firefox',
  joinLink: string,
): Promise<number> {
  const driven = await launch(kind, { extension: builtExtension(kind), port: 0, headless: false });
  await joinTeam(await driven.extensionPage(`options.html#join=${joinLink}`));
  await driven.extensionPage('practice.html');
  console.log('El chat de práctica está abierto. Cierre el navegador para terminar.');
  await new Promise<void>((resolve) => driven.browser.once('disconnected', () => resolve()));
  return 0;
}
