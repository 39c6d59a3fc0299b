import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { call, clickBox, clickChat, frameOf, press, read, typeKeys, until } from './harness/drive';
import { clickHint, openPicker, selectedTitle, stage, stateBecomes, textOf } from './support';

const coverage = textOf('cobertura-wifi', { cliente: 'Ana López' });

/** Keys that the page saw, but for the modifier that was down before the picker was open. */
async function keysSeen(page: Page): Promise<string[]> {
  const keys = await read(page, 'keys');
  return keys.filter(({ key }) => key !== 'Control').map(({ type, key }) => `${type} ${key}`);
}

async function nothingSent(page: Page): Promise<void> {
  expect(await read(page, 'sends')).toEqual([]);
  expect(await read(page, 'errors')).toEqual([]);
  expect(await read(page, 'cspViolations')).toEqual([]);
}

describe.each([
  { kind: 'chromium', thirdPartyCookies: 'blocked' },
  { kind: 'chromium', thirdPartyCookies: 'allowed' },
  { kind: 'firefox', thirdPartyCookies: 'allowed' },
] as const)('WhatsApp Web in $kind, third-party cookies $thirdPartyCookies', (given) => {
  const set = stage(given.kind, { thirdPartyCookies: given.thirdPartyCookies });

  describe.each(['rich', 'plain'])('Lexical %s', (editor) => {
    it('suggests for the last message and inserts at the caret, unsent, in one undo step', async () => {
      const page = await set.current.chat(`editor=${editor}`);
      await call(page, 'reset', 'Hola. Saludos', 6);
      await openPicker(page).then(async (frame) => {
        expect(await until(() => selectedTitle(frame), 'a selected answer')).toContain(
          'Cobertura del wifi',
        );
      });
      await press(page, 'Enter');
      await stateBecomes(page, `Hola. ${coverage}Saludos`);
      expect(await call(page, 'selection')).toEqual({ offset: 6 + coverage.length });
      expect(await keysSeen(page)).toEqual([]);
      await press(page, 'Control+z');
      await stateBecomes(page, 'Hola. Saludos');
      await nothingSent(page);
      await page.close();
    });

    it('finds by search as one types, from the first letter on', async () => {
      const page = await set.current.chat(`editor=${editor}`);
      await call(page, 'reset', '', 0);
      await press(page, 'Control+Space');
      await typeKeys(page, 'acuerdo de devolucion');
      const frame = await frameOf(page);
      await until(
        async () => (await selectedTitle(frame))?.includes('Acuerdo de devolución'),
        'the answer',
      );
      // The answer is found before the last letters, which wait for the focus, are there.
      const searched = () =>
        frame.$eval('[role="combobox"]', (box) => (box as HTMLInputElement).value);
      await until(async () => (await searched()) === 'acuerdo de devolucion', 'every letter');
      await press(page, 'Enter');
      await stateBecomes(page, textOf('acuerdo-equipos', { cliente: 'Ana López' }));
      expect(await keysSeen(page)).toEqual([]);
      await nothingSent(page);
      await page.close();
    });

    it('replaces a typed ;shortcut, and one Ctrl+Z brings it back', async () => {
      const page = await set.current.chat(`editor=${editor}`);
      await call(page, 'reset', '', 0);
      await typeKeys(page, 'Mire: ;cobertura');
      await press(page, 'Enter');
      await stateBecomes(page, `Mire: ${coverage}`);
      await press(page, 'Control+z');
      await stateBecomes(page, 'Mire: ;cobertura');
      await nothingSent(page);
      await page.close();
    });

    it('inserts by the hint', async () => {
      const page = await set.current.chat(`editor=${editor}`);
      const frame = await frameOf(page);
      await clickHint(frame);
      await stateBecomes(page, coverage);
      await nothingSent(page);
      await page.close();
    });
  });

  it('gives focus, caret and selection back on Escape, and the keyup to nobody', async () => {
    const page = await set.current.chat();
    await call(page, 'reset', 'abcd', 2);
    await openPicker(page);
    await press(page, 'Escape');
    await until(
      () => page.evaluate(() => document.activeElement?.matches('footer [contenteditable]')),
      'the focus',
    );
    expect(await call(page, 'selection')).toEqual({ offset: 2 });
    await typeKeys(page, 'x');
    await stateBecomes(page, 'abxcd');
    expect((await keysSeen(page)).filter((key) => !key.endsWith(' x'))).toEqual([]);
    await page.close();
  });

  it('inserts nothing once the conversation is another one, and the next key is the page’s', async () => {
    const page = await set.current.chat('remount=1');
    await call(page, 'reset', '', 0);
    await openPicker(page);
    await call(page, 'openChat', 1);
    const frame = await frameOf(page);
    await until(async () => !(await frame.$('[role="combobox"]')), 'the picker to close');
    await call(page, 'reset', '', 0);
    await press(page, 'Enter');
    expect(await read(page, 'keys')).toContainEqual(
      expect.objectContaining({ type: 'keydown', key: 'Enter' }),
    );
    expect(await call(page, 'state')).toBe('');
    await call(page, 'openChat', 0);
    expect(await call(page, 'state')).toBe('');
    await page.close();
  });

  it('marks what was typed in the titles that have it', async () => {
    const page = await set.current.chat();
    await call(page, 'reset', '', 0);
    const frame = await openPicker(page);
    await typeKeys(page, 'efect donde');
    const marks = () =>
      frame.$$eval('[aria-selected="true"] mark', (all) => all.map((one) => one.textContent));
    await until(async () => (await marks()).length === 2, 'two marks');
    expect(await marks()).toEqual(['Dónde', 'efect']);
    await page.close();
  });

  it('asks for what it cannot fill, and only then inserts', async () => {
    const page = await set.current.chat();
    await call(page, 'reset', '', 0);
    const frame = await openPicker(page);
    await typeKeys(page, 'primerafact');
    await until(
      async () => (await selectedTitle(frame))?.includes('Primera factura'),
      'the answer',
    );
    await press(page, 'Enter');
    await until(() => frame.$('form input'), 'the form');
    await typeKeys(page, 'RD$ 450');
    await press(page, 'Enter');
    await stateBecomes(
      page,
      textOf('primera-factura-proporcional', { cliente: 'Ana López', monto: 'RD$450' }),
    );
    await nothingSent(page);
    await page.close();
  });

  it('leaves boxes that are no conversation’s alone', async () => {
    const page = await set.current.chat('decoys=1');
    for (const box of ['search', 'filter', 'edit'] as const) {
      await clickBox(page, box);
      await press(page, 'Control+Space');
      await typeKeys(page, ';cobertura');
      const { activeElement } = await page.evaluate(() => ({
        activeElement: document.activeElement?.closest('[data-decoy]')?.getAttribute('data-decoy'),
      }));
      expect(activeElement).toBe(box);
      expect((await call(page, 'decoys'))[box]).toContain(';cobertura');
    }
    expect(await call(page, 'state')).toBe('');
    await page.close();
  });

  it('suggests anew after a switch of conversation', async () => {
    const page = await set.current.chat();
    await clickChat(page, 2);
    await call(page, 'receive', 'se fue el internet en todo el barrio');
    const frame = await openPicker(page);
    await until(() => selectedTitle(frame), 'a suggestion');
    expect(await selectedTitle(frame)).not.toContain('Cobertura');
    await press(page, 'Escape');
    await page.close();
  });
});
