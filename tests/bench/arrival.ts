import type { Page } from 'puppeteer-core';
import type { Begun } from './begun';

/** Of the text in a box, ms since 1970 by the page's clock; both reject after 5 s. */
export type Arrival = (page: Page, text: string) => Promise<Begun<number>>;

/** By the state of the Lexical editor in the box of this selector. */
export function inLexical(selector: string): Arrival {
  return (page, text) =>
    page.evaluateHandle(
      (wanted, where) => {
        interface Lexical {
          registerUpdateListener(listener: () => void): () => void;
        }
        const box = document.querySelector<HTMLElement & { __lexicalEditor?: Lexical }>(where);
        const editor = box?.__lexicalEditor;
        if (!editor) throw new Error('the compose box is none of Lexical');
        const result = new Promise<number>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error('the text did not arrive')), 5000);
          const stop = editor.registerUpdateListener(() => {
            if (!window.__page.state().includes(wanted)) return;
            const arrived = performance.timeOrigin + performance.now();
            clearTimeout(late);
            stop();
            resolve(arrived);
          });
        });
        return { result };
      },
      text,
      selector,
    );
}

/** By what is read in the first compose of a mail page: it has no state but what stands there. */
export const inMail: Arrival = (page, text) =>
  page.evaluateHandle((wanted) => {
    const result = new Promise<number>((resolve, reject) => {
      const heard = new AbortController();
      const late = setTimeout(() => reject(new Error('the text did not arrive')), 5000);
      addEventListener(
        'input',
        () => {
          if (!window.__mail.typed(0).includes(wanted)) return;
          resolve(performance.timeOrigin + performance.now());
          clearTimeout(late);
          heard.abort();
        },
        { signal: heard.signal },
      );
    });
    return { result };
  }, text);
