import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { call, frameFocused, frameOf, press, read, typeKeys, until } from './harness/drive';
import { isRunnable } from './harness/find-browser';
import { openPicker, selectedTitle, stage } from './support';

/** Words of the library and of the agent that no page may come to know before they are inserted. */
const secrets = ['Cobertura del wifi dentro', 'punto de acceso', 'segundo router', 'secretisimo'];

/** Every way known to us by which a page reads what is not its own; all they found, as one text. */
function readEverything(): string {
  const found: string[] = [];
  const selection = getSelection();
  const find = (window as unknown as { find?: (text: string) => boolean }).find;
  for (const words of ['Cobertura del wifi dentro', 'segundo router', 'secretisimo']) {
    selection?.removeAllRanges();
    if (find?.call(window, words)) found.push(`find: ${words}`);
    selection?.modify('extend', 'forward', 'documentboundary');
    found.push(selection?.toString() ?? '', selection?.anchorNode?.textContent ?? '');
  }
  selection?.selectAllChildren(document.documentElement);
  found.push(selection?.toString() ?? '');
  selection?.removeAllRanges();
  found.push(document.documentElement.innerText, document.documentElement.outerHTML);
  for (let x = 0; x < innerWidth; x += 20) {
    for (let y = 0; y < innerHeight; y += 20) {
      for (const element of document.elementsFromPoint(x, y))
        found.push(element.shadowRoot ? 'open root' : '');
    }
  }
  for (const element of document.documentElement.children) {
    const { contentDocument, contentWindow } = element as Partial<HTMLIFrameElement>;
    if (contentDocument ?? contentWindow) found.push('a frame to read');
  }
  found.push(
    `frames ${window.length}`,
    JSON.stringify(performance.getEntries().map(({ name }) => name)),
  );
  found.push(
    document
      .getAnimations()
      .map((animation) => JSON.stringify(animation.effect))
      .join(''),
  );
  return [...new Set(found)].join('\n');
}

/** Keeps whatever events and messages tell the page. */
function listenToEverything(): void {
  const heard: string[] = [];
  (window as unknown as { heard: string[] }).heard = heard;
  const names =
    'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend focusin focusout blur selectionchange message copy paste pointermove mousemove click';
  for (const name of names.split(' ')) {
    addEventListener(
      name,
      (event) => {
        const { key, data } = event as Partial<KeyboardEvent> & { data?: unknown };
        const odd = event as unknown as Record<string, unknown>;
        const nodes = [
          ...event.composedPath(),
          odd.originalTarget,
          odd.explicitOriginalTarget,
          odd.rangeParent,
        ];
        const roots = nodes.filter(
          (node) => node instanceof ShadowRoot || node instanceof HTMLIFrameElement,
        );
        const frames = roots.some((node) => node instanceof ShadowRoot) ? 'a shadow root' : '';
        heard.push(`${name} ${key ?? ''} ${typeof data === 'string' ? data : ''} ${frames}`);
      },
      true,
    );
  }
  new MutationObserver((records) => {
    for (const record of records) heard.push(`changed ${record.target.textContent}`);
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

const heardIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe.each(['chromium', 'firefox'] as const)('what a page may do, in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real extension', () => {
    const set = stage(kind);

    it('reads nothing of the picker, neither answers nor keys', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      await page.evaluate(listenToEverything);
      const frame = await openPicker(page);
      await until(() => selectedTitle(frame), 'a suggestion');
      const first = await page.evaluate(readEverything);
      await typeKeys(page, 'secretisimo');
      await until(
        () => frame.evaluate(() => document.querySelector('input')?.value === 'secretisimo'),
        'the query',
      );
      const all = `${first}\n${await page.evaluate(readEverything)}`;
      for (const secret of secrets) expect(all).not.toContain(secret);
      expect(all).toContain('frames 0');
      expect(all).not.toMatch(/open root|a frame to read|picker\.html/);
      const heard = await heardIn(page);
      for (const letter of 'secrtimo')
        expect(heard.some((one) => one.startsWith(`keydown ${letter} `))).toBe(false);
      expect(heard.join('\n')).not.toContain('secretisimo');
      expect(heard.filter((one) => one.startsWith('message'))).toEqual([]);
      await page.close();
    });

    it('frames the picker itself, and gets a blank page that answers nothing', async () => {
      const page = await set.current.chat();
      await frameOf(page);
      const address = `${set.current.driven.extensionOrigin}/picker.html`;
      const answers = await page.evaluate(async (src) => {
        const iframe = document.createElement('iframe');
        iframe.id = 'stolen';
        iframe.src = src;
        const heard: unknown[] = [];
        document.body.append(iframe);
        await new Promise((resolve) => {
          iframe.addEventListener('load', resolve, { once: true });
          setTimeout(resolve, 2000);
        });
        for (let n = 0; n < 50; n++) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
          iframe.contentWindow?.postMessage({ nonce: crypto.randomUUID() }, '*', [port2]);
          port1.postMessage({
            type: 'open',
            mode: 'insert',
            situation: {
              id: 1,
              host: 'whatsapp',
              incoming: { status: 'read', text: 'wifi' },
              empty: true,
            },
          });
        }
        await new Promise((resolve) => setTimeout(resolve, 500));
        return heard;
      }, address);
      expect(answers).toEqual([]);
      for (const frame of page.frames()) {
        const rows = await frame.$$('[role="option"], .hint-take').catch(() => []);
        if (rows.length > 0) expect(await frame.$('.hint-take')).not.toBeNull();
      }
      await page.close();
    });

    it('forges 2,000 keys, clicks, messages and events, and nothing opens or is inserted', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', 'lo mío', 6);
      await page.evaluate(() => {
        const ours = [...document.documentElement.children].at(-1);
        const box = document.querySelector('footer [contenteditable]');
        const key = {
          code: 'Space',
          key: ' ',
          ctrlKey: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        };
        for (let n = 0; n < 250; n++) {
          for (const target of [window, document, box, ours])
            target?.dispatchEvent(new KeyboardEvent('keydown', key));
          ours?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          box?.dispatchEvent(
            new CustomEvent('open-picker', {
              bubbles: true,
              detail: { type: 'insert', text: 'malo', about: n },
            }),
          );
          window.postMessage({ type: 'insert', text: 'malo', about: n }, '*');
          window.postMessage({ name: 'uses/record', data: null }, '*');
        }
      });
      const frame = await frameOf(page);
      expect(await frame.$('[role="combobox"]')).toBeNull();
      expect(await call(page, 'state')).toBe('lo mío');
      // The real key still works.
      await openPicker(page);
      await press(page, 'Escape');
      await page.close();
    });

    it.each([
      ['an opacity', 'document.documentElement.style.opacity = "0.01"'],
      ['a filter', 'document.documentElement.style.filter = "opacity(0.01)"'],
      ['a clip', 'document.documentElement.style.clipPath = "inset(100%)"'],
      ['a scale', 'document.documentElement.style.transform = "scale(0.01)"'],
      [
        'invisibility',
        'document.documentElement.lastElementChild.style.setProperty("visibility", "hidden", "important")',
      ],
      [
        'an opacity of ours',
        'document.documentElement.lastElementChild.style.setProperty("opacity", "0", "important")',
      ],
      [
        'a place off the screen',
        'document.documentElement.lastElementChild.style.setProperty("left", "-9999px", "important")',
      ],
      [
        'no size',
        'document.documentElement.lastElementChild.style.setProperty("height", "0", "important")',
      ],
      [
        'a dialog on top',
        'const d = document.createElement("dialog"); d.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none"; document.body.append(d); d.showModal()',
      ],
      [
        'a popover on top',
        'const p = document.createElement("div"); p.popover = "manual"; p.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh"; document.body.append(p); p.showPopover()',
      ],
    ])('hides the picker by %s, and an Enter then inserts nothing', async (_name, script) => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      const frame = await openPicker(page);
      await until(() => selectedTitle(frame), 'a suggestion');
      await page.evaluate(script);
      await press(page, 'Enter');
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 400))),
      );
      expect(await call(page, 'state')).toBe('');
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('takes our element away while the picker is open, and gets its keys back', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      const frame = await openPicker(page);
      await frameFocused(frame);
      await page.evaluate(() => document.documentElement.lastElementChild?.remove());
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await page.click('#main footer [contenteditable="true"]');
      await typeKeys(page, 'sigo');
      await until(async () => (await call(page, 'state')) === 'sigo', 'the letters');
      await page.close();
    });
  });
});
