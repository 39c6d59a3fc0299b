import path from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { launch } from '../../tests/e2e/harness/browsers';
import {
  frameFocused,
  frameOf,
  press,
  screenshot,
  typeKeys,
  until,
} from '../../tests/e2e/harness/drive';
import { builtExtension } from './built-extension';
import { joinTeam } from './join-team';

const box = '[data-practice-box]';

interface Scene {
  readonly page: Page;
  /** Plays one step, tells how long it took, keeps a picture of what it led to. */
  step(says: string, picture: string, play: () => Promise<unknown>): Promise<void>;
}

function textIn(page: Page): Promise<string> {
  return page.$eval(box, (element) => (element as HTMLElement).innerText);
}

function optionIn(frame: Frame): Promise<string> {
  return frame.$eval('[role="option"][aria-selected="true"]', (option) => option.textContent);
}

/** A customer asks why the wifi does not reach the bedroom; the agent answers with three keys. */
async function conversation({ page, step }: Scene): Promise<void> {
  await step(
    'El cliente escribe: «Buenas, ¿por qué no me llega el wifi al cuarto de atrás?»',
    '1-mensaje',
    async () => {
      await page.click('.situation');
      await until(() => page.$('[data-direction="in"]'), 'the customer');
      const hint = await frameOf(page, 'picker.html');
      await until(() => hint.$('.hint-take'), 'the hint');
    },
  );
  const frame = await frameOf(page, 'picker.html');
  await step(
    'El agente pulsa Ctrl+Espacio: la respuesta está ahí, seleccionada',
    '2-sugerencia',
    async () => {
      await page.click(box);
      await press(page, 'Control+Space');
      await frameFocused(frame);
      await until(async () => (await optionIn(frame)).includes('Cobertura'), 'the answer');
    },
  );
  await step('Enter: queda en la caja, sin enviar', '3-insertada', async () => {
    await press(page, 'Enter');
    await until(async () => (await textIn(page)).includes('segundo router'), 'the text');
    if (await page.$('[data-direction="out"]')) throw new Error('something was sent');
  });
  await step('Ctrl+Z: vuelve a estar como estaba', '4-deshecha', async () => {
    await press(page, 'Control+z');
    await until(async () => (await textIn(page)).trim() === '', 'the empty box');
  });
  await step('El agente escribe un atajo: ;cobertura', '5-atajo', async () => {
    await typeKeys(page, ';cobertura');
    await until(() => frame.$('.inline-option'), 'the shortcut');
  });
  await step('Enter: el atajo se cambia por la respuesta', '6-atajo-insertado', async () => {
    await press(page, 'Enter');
    await until(async () => (await textIn(page)).includes('segundo router'), 'the text');
  });
}

/**
 * Plays one customer conversation without a display. Prints each step with its time and keeps a
 * picture of it. @returns 0 only if the answer stands in the compose box, unsent.
 */
export async function playDemo(
  kind: 'chromium' | 'firefox',
  folder: string,
  joinLink: string,
): Promise<number> {
  const driven = await launch(kind, { extension: builtExtension(kind), port: 0, lang: 'es' });
  try {
    const stepIn =
      (page: Page): Scene['step'] =>
      async (says, picture, play) => {
        const started = performance.now();
        await play();
        console.log(`${(performance.now() - started).toFixed(0).padStart(6)} ms  ${says}`);
        await screenshot(page, `${path.join(folder, picture)}.png`);
      };
    const options = await driven.extensionPage(`options.html#join=${joinLink}`);
    await options.setViewport({ width: 1280, height: 800 });
    await stepIn(options)(
      'El agente se une a su equipo con el enlace: la biblioteca llega firmada',
      '0-equipo',
      () => joinTeam(options),
    );
    const page = await driven.extensionPage('practice.html');
    await page.setViewport({ width: 1280, height: 800 });
    await conversation({ page, step: stepIn(page) });
    console.log(
      `La respuesta está en la caja, sin enviar. Capturas: ${path.relative(process.cwd(), folder)}/`,
    );
    return 0;
  } catch (cause) {
    console.error(
      'La respuesta no llegó a la caja:',
      cause instanceof Error ? cause.message : cause,
    );
    return 1;
  } finally {
    await driven.close();
  }
}
