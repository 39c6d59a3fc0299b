import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Content } from '@/utils/domain/rich';
import type { Technique } from '@/utils/editors/editor';
import { boxesOf, registered } from '../contract/editor-boxes';
import { press, typeKeys, until } from './harness/drive';
import { browserKinds, isRunnable } from './harness/find-browser';
import { around, inserterPage, insertAll, tell } from './inserter-page';
import type { Start } from './pages/inserter/starts';
import type {} from './pages/boxes/main';

const texts: Readonly<Record<string, string>> = {
  'one line': 'Hola, ¿en qué le ayudo?',
  'lines, some of them empty': 'Hola:\n\nuno\ndos\n\n\ntres',
  emoji: '👩‍👩‍👧‍👦 hola 🇩🇴👍🏽\n❤️',
  'right to left': 'مرحبا بك\nשלום, 42 wifi',
  '4,000 characters': `${'respuesta '.repeat(199)}bien.\n\n${'palabras y'.repeat(200)}`.slice(
    0,
    4000,
  ),
  'blanks at the ends': '  hola  a  ',
};

const starts = ['empty', 'text', 'shortcut', 'lines'] as const;

/** What stood there before anything was put in. */
const before = (start: Start) => (start === 'shortcut' ? 'ab;xcd' : around(start, ''));

/** Every technique alone, in every box of its editor; throws for an editor that has none. */
const ways = registered.flatMap(({ registry, editor }) =>
  boxesOf(editor).flatMap((box) =>
    editor.techniques.map((technique) => ({
      box,
      technique,
      way: { registry, editor: editor.id, technique: technique.name },
    })),
  ),
);

/** For a technique that is for formatting: the lines as nodes, with blanks that HTML draws. */
function contentFor({ proof }: Technique, text: string): Content {
  if (!proof) return { text };
  const lines = text.replace(/^ | $| (?= )/gm, '\u00A0').split('\n');
  const nodes = lines.flatMap((line) => [{ tag: 'br' } as const, line]);
  return { text, rich: nodes.slice(1) };
}

/** Keys, Enters and clicks that the page has seen since the last time, and what went wrong in it. */
async function seen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { keys, acts, errors, cspViolations } = window.__boxes;
    const pressed = keys.splice(0).map(({ type, key }) => `${type} ${key}`);
    return [pressed, acts.splice(0), errors.splice(0), cspViolations.splice(0)].flat();
  });
}

for (const kind of browserKinds)
  describe.skipIf(!isRunnable(kind))(`editors in ${kind}`, () => {
    const set = inserterPage(kind);

    describe.each(ways)('$way.editor by $way.technique in $box', ({ box, technique, way }) => {
      const put = async (start: Start, text: string) => {
        const [done] = await insertAll(
          set.page,
          box,
          [{ start, content: contentFor(technique, text) }],
          way,
        );
        expect(done?.outcome, `${start}: ${text}`).toEqual({ status: 'inserted' });
      };
      const readBox = async () =>
        (await insertAll(set.page, box, [{ start: 'as it is' }]))[0]?.read;
      const becomes = async (wanted: string, why: string) => {
        let read: string | undefined;
        await until(async () => (read = await readBox()) === wanted, why, 2000).catch(() => {
          expect(read, why).toBe(wanted);
        });
      };

      it('is for this box and for none that is foreign, and leaves the page alone when asked', async () => {
        expect(await tell(set.page, 'ask', { box, way })).toEqual({
          chosen: way.editor,
          isMoved: false,
          takesLocked: false,
          foreignTaken: [],
        });
      });

      it.each(starts)(
        'puts in every text as it is, with no key and no click: %s',
        async (start) => {
          await seen(set.page);
          const jobs = Object.values(texts).map((text) => ({
            start,
            content: contentFor(technique, text),
          }));
          const done = await insertAll(set.page, box, jobs, way);
          for (const [index, [name, text]] of Object.entries(texts).entries()) {
            expect(done[index]?.outcome, name).toEqual({ status: 'inserted' });
            expect(done[index]?.read, name).toBe(around(start, text));
          }
          expect(await seen(set.page)).toEqual([]);
        },
      );

      it.each(starts)('leaves the caret right behind: %s', async (start) => {
        for (const text of Object.values(texts).slice(0, 3)) {
          await put(start, text);
          await typeKeys(set.page, '!');
          await becomes(around(start, `${text}!`), 'the letter behind the text');
        }
      });

      it.each(starts)('is taken back by one Ctrl+Z: %s', async (start) => {
        for (const text of Object.values(texts)) {
          await put(start, text);
          await press(set.page, 'Control+z');
          await becomes(before(start), 'what stood there before');
        }
      });

      it('leaves by that what was typed right before', async () => {
        await insertAll(set.page, box, [{ start: 'text' }]);
        await typeKeys(set.page, 'xy');
        await put('as it is', 'uno\ndos');
        await press(set.page, 'Control+z');
        await becomes('abxycd', 'what was typed');
      });

      it('has an undo of exactly one step', async () => {
        await put('text', 'uno\ndos');
        await put('as it is', 'tres');
        const undo = { start: 'as it is', undo: true } as const;
        const done = await insertAll(set.page, box, [undo, undo], way);
        expect(done.map(({ read }) => read)).toEqual([around('text', 'uno\ndos'), before('text')]);
      });

      it('does nothing once its box has left the page', async () => {
        const content = contentFor(technique, 'uno\ndos');
        const { thrown, own, other } = await tell(set.page, 'without-box', { box, way, content });
        expect(thrown).toEqual([]);
        expect([...new Set(other)]).toEqual(['abajenocd']);
        expect(own).toEqual(['abcd']);
      });
    });
  });
