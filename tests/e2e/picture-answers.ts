import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { messages, type Locale } from '@/tests/unit/components/texts-of';
import { dataUrl, pictureBytes } from '@/tests/unit/domain/pictures';
import type { PictureType } from '@/utils/domain/picture';
import { call, drawn, frameFocused, press, read, typeKeys, until } from './harness/drive';
import { openPicker, selectedTitle, type Stage } from './support';

export const text = 'Llegamos hasta *aquí*:\nmire el mapa.';

function shown(name: string, type: PictureType, alt: string) {
  return { name, alt, data: dataUrl(type, pictureBytes(name)) };
}

export const map = shown('mapa.png', 'image/png', 'Mapa de cobertura');
export const photo = shown('mapa.jpg', 'image/jpeg', 'Foto de la antena');
export const drawing = shown('mapa.webp', 'image/webp', 'Dibujo del router');

export const library = {
  format: 'library/1',
  name: 'Con imágenes',
  language: 'es',
  answers: [
    { id: 'mapa', title: 'Mapa de cobertura', shortcut: 'mapa', body: text, pictures: [map] },
    {
      id: 'tres',
      title: 'Tres imágenes juntas',
      shortcut: 'tres',
      body: text,
      pictures: [map, photo, drawing],
    },
    { id: 'webp', title: 'Solo dibujo', shortcut: 'webp', body: text, pictures: [drawing] },
  ],
};

/** As the page tells of a file that it was given. */
export function fileOf({ name, data }: typeof map) {
  const bytes = pictureBytes(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, type: /image\/\w+/.exec(data)?.[0], size: bytes.length, sha256 };
}

export async function nothingSent(page: Page): Promise<void> {
  expect(await read(page, 'sends')).toEqual([]);
  expect(await read(page, 'errors')).toEqual([]);
  expect(await read(page, 'cspViolations')).toEqual([]);
}

export async function previewed(page: Page) {
  await until(async () => (await call(page, 'pasted')).length > 0, 'the preview');
  return call(page, 'pasted');
}

export async function choose(page: Page, query: string, title: string): Promise<Frame> {
  const frame = await openPicker(page);
  await typeKeys(page, query);
  await until(async () => (await selectedTitle(frame))?.includes(title), 'the answer');
  await press(page, 'Enter');
  return frame;
}

const saidIn = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '');

/** One of these sentences, in whatever language the browser speaks. */
export async function says(frame: Frame, ...keys: string[]): Promise<void> {
  let said = '';
  const all = (['es', 'en', 'pt_BR'] as const satisfies readonly Locale[]).flatMap((locale) =>
    keys.map((key) => messages[locale][key]?.message),
  );
  // Where the page has taken the paste, it is given its time to show it.
  const isSaid = async () => all.includes((said = await saidIn(frame)));
  await until(isSaid, 'a sentence').catch(() => {
    throw new Error(`the picker says ${JSON.stringify(said)}`);
  });
}

/** As a channel without marks of its own shows the text. */
export const unmarked = text.replaceAll('*', '');

export const one = { query: 'webp', title: 'Solo dibujo' };
export const three = { query: 'tres', title: 'Tres imágenes juntas' };

/** Beside the text that stands there already, to drag or to copy. */
export async function isOffered(frame: Frame, key: string): Promise<void> {
  await says(frame, key);
  expect(await frame.$eval('.outcome img', ({ alt }) => alt)).toBe('Dibujo del router');
}

/** The picker has nothing to say: it closed with the text, and longer than a page is waited for. */
export async function isSilent(frame: Frame): Promise<void> {
  await wait(4_800);
  expect(await frame.$('.outcome')).toBeNull();
}

/** Presses the picker's button once the picture has come: until then it moves down under the pointer. */
export async function pressCopy(frame: Frame): Promise<void> {
  await frameFocused(frame);
  await until(
    () => frame.$eval('.outcome img', (image) => image.complete && image.naturalWidth > 0),
    'the picture',
  );
  await drawn(frame);
  await (await frame.$('.picture button'))?.click();
}

/** By the picker's own button, and then by the agent's own keys; not in a Firefox without a display. */
export async function copyFrom(frame: Frame, page: Page): Promise<void> {
  await pressCopy(frame);
  await says(frame, 'picture_copied');
  await press(page, 'Escape');
  await until(async () => !(await frame.$('.outcome')), 'the picker to close');
  await press(page, 'Control+v');
}

/** The options page of a suite's browser, where the answers with pictures are opened first. */
export function libraryIn(set: { readonly current: Stage }) {
  let folder = '';
  let options: Page;
  const say = () =>
    options.evaluate(() => document.querySelector('main')?.innerText.replace(/\n/g, ' ') ?? '');
  const open = async (name: string, content: object): Promise<void> => {
    const file = path.join(folder, name);
    writeFileSync(file, JSON.stringify(content));
    const input = await until(() => options.$('input[type=file]'), 'the way to a file');
    await input.uploadFile(file);
  };
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'unisono-'));
    options = await set.current.driven.extensionPage('options.html');
    await open('imagenes.json', library);
    await until(async () => (await say()).includes('Con imágenes'), 'the library');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { open, say };
}
