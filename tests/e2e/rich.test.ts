import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Look } from '@/utils/domain/look';
import type { Content } from '@/utils/domain/rich';
import { segmentsOf } from '@/utils/domain/placeholder';
import { render } from '@/utils/format/render';
import type { SampleBox } from '../contract/editor-boxes';
import { madeUp } from '../unit/format/made-up-answers';
import { press, typeKeys, until } from './harness/drive';
import { browserKinds, isRunnable } from './harness/find-browser';
import { around, inserterPage, insertAll } from './inserter-page';
import { linesOfAnswer } from './lines-of-answer';
import type { Start } from './pages/inserter/starts';

/** How many made-up answers go into each box; more than npm test has time for by `ROUND_TRIPS`. */
const roundTrips = Number(process.env.ROUND_TRIPS ?? 200);
const seed = Number(process.env.SEED ?? 1);
const starts: readonly Start[] = ['empty', 'text', 'div'];

const answer = segmentsOf(
  'Hola, *Ana*:\n\n1. _uno_\n2. vea https://a.example/?x=1&y=2\n\n> así\n> es\n- tres\n\nFin',
);
const inMail = [
  'Hola, *Ana*:',
  '',
  '1. _uno_',
  '2. vea https://a.example/?x=1&y=2 [https://a.example/?x=1&y=2]',
  '',
  '> así',
  '> es',
  '• tres',
  '',
  'Fin',
].join('\n');

for (const kind of browserKinds)
  describe.skipIf(!isRunnable(kind))(`formatted answers in ${kind}`, () => {
    const set = inserterPage(kind);

    const one = async (box: SampleBox, content: Content, start: Start = 'text') =>
      (await insertAll(set.page, box, [{ start, content }]))[0];
    /** The box as it is now, without an insertion. */
    const readMail = async () =>
      set.page.evaluate(() => document.getElementById('mail')?.innerText.replaceAll('\u00A0', ' '));

    it.each([...starts, 'shortcut'] as const)(
      'stand in Gmail as they are meant: %s',
      async (start) => {
        const done = await one('mail', render(answer, {}, 'gmail'), start);
        expect(done).toEqual({ outcome: { status: 'inserted' }, read: around(start, inMail) });
      },
    );

    it.each([
      ['a list', '- a\n- b'],
      ['a link', 'vea https://a.example/b'],
      ['a link in bold', 'vea *https://a.example/b*'],
      ['a link in a list', '- https://a.example/b'],
      ['a quote', '> a'],
      ['text', 'a'],
    ])('are one undo step, and what is typed stands behind them: %s', async (_what, body) => {
      for (const start of starts) {
        const content = render(segmentsOf(body), {}, 'gmail');
        const done = await one('mail', content, start);
        expect(done?.outcome).toEqual({ status: 'inserted' });
        await typeKeys(set.page, ' y');
        const links = await set.page.evaluate(() =>
          [...document.querySelectorAll('#mail a')].map((link) => link.textContent),
        );
        expect(links).toEqual(body.includes('https') ? ['https://a.example/b'] : []);
        const last =
          content.text
            .split('\n')
            .at(-1)
            ?.replace(/^(- |> )/, '') ?? '';
        expect(await readMail(), start).toContain(`${last} y`);

        await one('mail', content, start);
        await press(set.page, 'Control+z');
        await until(
          async () => (await readMail())?.trim() === around(start, '').trim(),
          'the undo',
        );
      }
      await one('mail', render(segmentsOf(body), {}, 'gmail'), 'shortcut');
      await press(set.page, 'Control+z');
      await until(async () => (await readMail()) === 'ab;xcd', 'the shortcut to be back');
    });

    it('go as text where the box takes no formatting', async () => {
      const content = render(answer, {}, 'plain');
      const done = await one('mail-plain', content);
      expect(done).toEqual({ outcome: { status: 'inserted' }, read: around('text', content.text) });
    });

    it('are refused as nodes where one is not on the list: their text goes', async () => {
      const content = { text: 'uno', rich: [{ tag: 'img', href: 'https://x.example/' }] };
      const done = await one('mail', content as unknown as Content);
      expect(done).toEqual({ outcome: { status: 'inserted' }, read: 'abunocd' });
      const script = { text: 'uno', rich: [{ tag: 'a', href: 'javascript:alert(1)' }] };
      expect(await one('mail', script as unknown as Content)).toEqual(done);
    });

    it.each([
      ['a list into lines', 'ul', '- b\n- c'],
      ['a link into another', 'a', 'https://a.example/b'],
      ['words away', 'b', '*b*'],
    ])('are taken back where the page makes %s', async (_what, selector, body) => {
      await set.page.evaluate((what) => {
        const box = document.getElementById('mail');
        const spoil = () => {
          const found = box?.querySelector(what);
          if (what === 'a') found?.setAttribute('href', 'https://b.example/');
          else if (what === 'b') found?.remove();
          else
            found?.replaceWith(
              ...[...found.children].map((item) => {
                const line = document.createElement('div');
                line.append(...item.childNodes);
                return line;
              }),
            );
        };
        box?.addEventListener('input', spoil, { once: true });
      }, selector);
      const done = await one('mail', render(segmentsOf(`a\n${body}`), {}, 'gmail'));
      expect(done?.outcome).toEqual({ status: 'terminal', reason: 'refused' });
    });

    const boxes: readonly [look: Look, box: SampleBox][] = [
      ['whatsapp', 'lexical-rich'],
      ['whatsapp', 'lexical-plain'],
      ['messenger', 'lexical-rich'],
      ['messenger', 'lexical-plain'],
      ['plain', 'mail-plain'],
      ['gmail', 'mail'],
    ];

    it.each(boxes)(
      `${roundTrips} made-up answers for %s read in %s as they were rendered`,
      async (look, box) => {
        const answers = fc.sample(madeUp, { numRuns: roundTrips, seed });
        for (let from = 0; from < answers.length; from += 50) {
          const given = answers.slice(from, from + 50).flatMap(({ body, values }, index) => {
            const content = render(body, values, look);
            const start = starts[(from + index) % starts.length] ?? 'empty';
            return content.text === '' ? [] : [{ body, values, content, start }];
          });
          const done = await insertAll(set.page, box, given);
          for (const [index, { body, values, content, start }] of given.entries()) {
            const why = `seed ${seed}: ${JSON.stringify({ body, values, start })}`;
            expect(done[index]?.outcome, why).toEqual({ status: 'inserted' });
            const wanted =
              look === 'gmail'
                ? linesOfAnswer(body, values, start === 'empty' ? ['', ''] : ['ab', 'cd'])
                : around(start, content.text);
            // Chromium: see `eachLine` in utils/format/gmail.ts.
            const plain = (line: string) =>
              start === 'div' && kind === 'chromium' ? line.replaceAll('`', '') : line;
            const trimmed = (text = '') => text.split('\n').map((line) => plain(line).trimEnd());
            expect(trimmed(done[index]?.read), why).toEqual(trimmed(wanted));
          }
        }
      },
      60_000 + roundTrips * 60,
    );
  });
