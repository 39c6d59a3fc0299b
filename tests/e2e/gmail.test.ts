import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { frameOf, press, typeKeys, until } from './harness/drive';
import {
  clickBody,
  keysSeen,
  mail,
  nothingSent,
  openMail,
  readMail,
  typedBecomes,
} from './mail-page';
import { greetingNow, openPicker, selectedTitle, stage, textOf } from './support';

/** What stands in a compose for an answer of the starter library. */
const shown = (id: string, values: Record<string, string>) =>
  textOf(id, { saludo: greetingNow(), ...values }, 'plain');

const coverage = shown('cobertura-wifi', { cliente: 'Ana López' });

/** A new tab of Gmail without a click anywhere: nothing has the focus. */
const untouchedMail = async (
  { driven }: Parameters<typeof openMail>[0],
  knobs = '',
): Promise<Page> => driven.newPage(`https://mail.google.com/mail/u/0/?${knobs}`);

async function takeHint(page: Page): Promise<void> {
  const frame = await frameOf(page);
  await until(() => frame.$('.hint-take'), 'the hint');
  await until(
    () =>
      page.evaluate(
        () => getComputedStyle(document.documentElement.lastElementChild!).visibility === 'visible',
      ),
    'the hint to stand',
  );
  await (await frame.$('.hint-take'))?.click();
}

/** Waits until the list has the answer of this title selected. */
async function selected(page: Page, title: string): Promise<void> {
  const frame = await frameOf(page);
  await until(async () => (await selectedTitle(frame))?.includes(title), title);
}

async function pickerCloses(page: Page): Promise<void> {
  const frame = await frameOf(page);
  await until(async () => !(await frame.$('[role="combobox"]')), 'the picker to close');
}

describe.each(['chromium', 'firefox'] as const)('Gmail in %s', (kind) => {
  const set = stage(kind);

  describe.each(['', 'plain=1'])('a reply, with "%s"', (knobs) => {
    it('gets the suggestion at the caret, unsent, in one undo step, before signature and quote', async () => {
      const page = await openMail(set.current, knobs);
      await mail(page, 'reset', 0, 'Hola. Saludos', 6);
      const [whole, untouched] = [await mail(page, 'whole', 0), await mail(page, 'untouched', 0)];
      await openPicker(page);
      await selected(page, 'Cobertura del wifi');
      await press(page, 'Enter');
      await typedBecomes(page, `Hola. ${coverage}Saludos`);
      expect(await mail(page, 'whole', 0)).toBe(whole.replace('Hola. ', `Hola. ${coverage}`));
      expect(await mail(page, 'untouched', 0)).toBe(untouched);
      expect(await mail(page, 'focused')).toBe(0);
      expect(coverage.endsWith((await mail(page, 'beforeCaret')) ?? '-')).toBe(true);
      expect(await keysSeen(page)).toEqual([]);
      await press(page, 'Control+z');
      await typedBecomes(page, 'Hola. Saludos');
      expect(await mail(page, 'whole', 0)).toBe(whole);
      expect(await mail(page, 'untouched', 0)).toBe(untouched);
      await nothingSent(page);
      await page.close();
    });

    it('gets what a ;shortcut says, which one Ctrl+Z brings back', async () => {
      const page = await openMail(set.current, knobs);
      await mail(page, 'reset', 0, '', 0);
      await typeKeys(page, 'Mire: ;cobertura');
      await press(page, 'Enter');
      await typedBecomes(page, `Mire: ${coverage}`);
      await press(page, 'Control+z');
      await typedBecomes(page, 'Mire: ;cobertura');
      await nothingSent(page);
      await page.close();
    });

    it('gets the hint on its first line, without a caret anywhere', async () => {
      const page = await untouchedMail(set.current, knobs);
      const [whole, untouched] = [await mail(page, 'whole', 0), await mail(page, 'untouched', 0)];
      await takeHint(page);
      await typedBecomes(page, coverage);
      expect(await mail(page, 'whole', 0)).toBe(`${coverage}${whole}`);
      expect(await mail(page, 'untouched', 0)).toBe(untouched);
      await nothingSent(page);
      await page.close();
    });
  });

  it('finds by search as one types; no key is Gmail’s', async () => {
    const page = await openMail(set.current);
    await mail(page, 'reset', 0, '', 0);
    await press(page, 'Control+Space');
    await typeKeys(page, 'acuerdo de devolucion');
    await selected(page, 'Acuerdo de devolución');
    const frame = await frameOf(page);
    await until(
      () =>
        frame.$eval(
          '[role="combobox"]',
          (box) => (box as HTMLInputElement).value === 'acuerdo de devolucion',
        ),
      'every letter',
    );
    await press(page, 'Enter');
    await typedBecomes(page, shown('acuerdo-equipos', { cliente: 'Ana López' }));
    expect(await keysSeen(page)).toEqual([]);
    await nothingSent(page);
    await page.close();
  });

  it('keeps Gmail’s keys of one letter from Gmail while it is open, and gives the caret back', async () => {
    const page = await openMail(set.current);
    await mail(page, 'reset', 0, 'abcd', 2);
    await openPicker(page);
    await typeKeys(page, 'cre/#');
    await press(page, 'Escape');
    await until(async () => (await mail(page, 'focused')) === 0, 'the focus');
    await typeKeys(page, 'x');
    await typedBecomes(page, 'abxcd');
    expect((await keysSeen(page)).filter((key) => !key.endsWith(' x'))).toEqual([]);
    await nothingSent(page);
    await page.close();
  });

  it('suggests by the subject where the mail says nothing', async () => {
    const page = await openMail(set.current, 'thread=2');
    await openPicker(page);
    await selected(page, 'Cobertura del wifi');
    await page.close();
  });

  it('gives each of two composes what is its own', async () => {
    const page = await openMail(set.current, 'popups=1');
    await clickBody(page, 1);
    const frame = await openPicker(page);
    // A new message answers nothing: the most used answers, none selected.
    await until(() => frame.$('[role="option"]'), 'the list');
    expect(await selectedTitle(frame)).toBeUndefined();
    await typeKeys(page, 'cobertura');
    await selected(page, 'Cobertura del wifi');
    await press(page, 'Enter');
    await typedBecomes(page, shown('cobertura-wifi', { cliente: 'Eva Sosa' }), 1);
    expect(await mail(page, 'typed', 0)).toBe('');
    await clickBody(page, 0);
    await openPicker(page);
    await selected(page, 'Cobertura del wifi');
    await press(page, 'Enter');
    await typedBecomes(page, coverage, 0);
    await nothingSent(page);
    await page.close();
  });

  it.each([
    ['another thread is opened', (page: Page) => mail(page, 'openThread', 1)],
    ['the compose is closed', (page: Page) => mail(page, 'close', 0)],
    [
      'the recipient is changed',
      (page: Page) => mail(page, 'address', 0, 'Luis Mena', 'luis@obra.example'),
    ],
  ] as const)('inserts nothing once %s, and the next key is the page’s', async (_, change) => {
    const page = await openMail(set.current, 'popups=1');
    await mail(page, 'reset', 0, '', 0);
    await openPicker(page);
    await selected(page, 'Cobertura del wifi');
    await change(page);
    await pickerCloses(page);
    await press(page, 'Enter');
    expect(await keysSeen(page)).toContain('keydown Enter');
    for (let at = 0; at < (await mail(page, 'composes')); at += 1) {
      expect((await mail(page, 'typed', at)).trim()).toBe('');
    }
    expect(await readMail(page, 'sends')).toEqual([]);
    await page.close();
  });

  it('puts no answer of a ;shortcut into a reply that goes to another by now, and keeps what was typed', async () => {
    const page = await openMail(set.current);
    await mail(page, 'reset', 0, '', 0);
    await typeKeys(page, ';cobertura');
    await mail(page, 'address', 0, 'Luis Mena', 'luis@obra.example');
    await press(page, 'Enter');
    // Letters are kept back until the answer has come, or is refused.
    await until(async () => {
      await typeKeys(page, 'x');
      return (await mail(page, 'typed', 0)).endsWith('x');
    }, 'a letter');
    expect(await mail(page, 'typed', 0)).toMatch(/^;coberturax+$/);
    await nothingSent(page);
    await page.close();
  });

  it('leaves subject, recipients, search and chat every key', async () => {
    const page = await openMail(set.current);
    for (const box of ['subject', 'recipient', 'search', 'chat']) {
      await page.click(`[data-decoy="${box}"]`);
      await press(page, 'Control+Space');
      await typeKeys(page, ';cobertura');
      await until(
        async () => ((await mail(page, 'decoys'))[box] ?? '').includes(';cobertura'),
        `every letter in ${box}`,
      );
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-decoy'))).toBe(
        box,
      );
    }
    const seen = await keysSeen(page);
    expect(seen.filter((key) => key === 'keydown ;')).toHaveLength(4);
    expect(await mail(page, 'typed', 0)).toBe('');
    await page.close();
  });

  it('leaves Tab to Gmail, and the @', async () => {
    const page = await openMail(set.current);
    await mail(page, 'reset', 0, '', 0);
    await typeKeys(page, 'Graci');
    await press(page, 'Tab');
    await typedBecomes(page, 'Gracias por escribirnos');
    await typeKeys(page, ' @ ;cob');
    await press(page, 'Tab');
    expect(await readMail(page, 'acts')).toEqual(['accepted', 'people']);
    expect((await keysSeen(page)).filter((key) => key === 'keydown Tab')).toHaveLength(2);
    expect(await readMail(page, 'sends')).toEqual([]);
    await page.close();
  });

  it('reads and inserts in English and Portuguese', async () => {
    for (const lang of ['en', 'pt']) {
      const page = await openMail(set.current, `lang=${lang}`);
      await openPicker(page);
      await selected(page, 'Cobertura del wifi');
      await press(page, 'Enter');
      await typedBecomes(page, coverage);
      await page.close();
    }
  });
});
