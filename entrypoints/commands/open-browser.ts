import { launch } from '../../tests/e2e/harness/browsers';
import { builtExtension } from './built-extension';

/** Opens a browser with the extension on its practice page, and waits until the person closes it. */
export async function openForPerson(kind: 'chromium' | 'firefox'): Promise<number> {
  const driven = await launch(kind, { extension: builtExtension(kind), port: 0, headless: false });
  await driven.extensionPage('practice.html');
  console.log('El chat de práctica está abierto. Cierre el navegador para terminar.');
  await new Promise<void>((resolve) => driven.browser.once('disconnected', () => resolve()));
  return 0;
}
