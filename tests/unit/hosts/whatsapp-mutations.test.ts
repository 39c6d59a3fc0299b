// @vitest-environment happy-dom
import type { Conversation, Incoming } from '@/utils/domain/conversation';
import { whatsapp } from '@/utils/hosts/whatsapp';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  boxMark,
  eachMutatedPage,
  type MutatedPage,
  type Truth,
} from '../../fixtures/hosts/mutate';

type Verdict =
  | 'right' // all that the customer wrote, or that nothing waits
  | 'partly' // the direction is right, and part of the run
  | 'unknown' // it says that it does not know
  | 'no-box' // no compose box found: nothing can be asked
  | 'wrong'; // direction or words are not what is true

function judgeIncoming(said: Incoming, { last, text, ours }: Truth): Verdict {
  if (said.status === 'unknown') return 'unknown';
  if (said.status === 'none') return last === 'us' ? 'right' : 'wrong';
  if (last === 'us' || text === undefined) return 'wrong';
  if (ours.some((words) => said.text.includes(words) && !text.includes(words))) return 'wrong';
  if (said.text === text) return 'right';
  return said.text !== '' && text.endsWith(said.text) ? 'partly' : 'wrong';
}

interface Judged {
  readonly name: string;
  readonly incoming: Verdict;
  readonly chat: Verdict;
  readonly said: unknown;
}

function judgeChat(said: Conversation, { isGroup, title }: Truth): Verdict {
  const isKindWrong = said.kind !== 'unknown' && (said.kind === 'group') !== isGroup;
  const isTitleWrong = said.title !== undefined && said.title !== title;
  const isLeak = said.messageIds.some((id) => id.includes('@') || id.startsWith('false_'));
  if (isKindWrong || isTitleWrong || isLeak || (isGroup && said.customer)) return 'wrong';
  return said.kind === 'unknown' || said.title === undefined ? 'unknown' : 'right';
}

function judge({ name, html, truth }: MutatedPage): Judged {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const boxes = whatsapp.composeBoxes(page);
  const box = boxes[0];
  if (box === undefined) return { name, incoming: 'no-box', chat: 'no-box', said: undefined };
  if (boxes.length > 1 || !box.hasAttribute(boxMark))
    return { name, incoming: 'wrong', chat: 'wrong', said: 'box' };
  const said = whatsapp.read(box);
  return {
    name,
    incoming: judgeIncoming(said.incoming, truth),
    chat: judgeChat(said.conversation, truth),
    said: { said, truth },
  };
}

const judged: Judged[] = [];
const named = (verdict: Verdict, part: 'incoming' | 'chat' = 'incoming'): Judged[] =>
  judged.filter((one) => one[part] === verdict);
const share = (count: number): number => count / judged.length;

describe('WhatsApp pages as they may come to be', () => {
  beforeAll(async () => {
    for (const page of eachMutatedPage()) {
      judged.push(judge(page));
      await new Promise((done) => setTimeout(done));
    }
  }, 120_000);

  it('are many, and each of its own', () => {
    expect(new Set(judged.map(({ name }) => name)).size).toBe(judged.length);
    expect(judged.length).toBeGreaterThan(400);
  });

  it('are never read wrongly: neither the direction nor the words', () => {
    expect(named('wrong')).toEqual([]);
  });

  it('never give a wrong title, kind or customer', () => {
    expect(named('wrong', 'chat')).toEqual([]);
  });

  it('keep their compose box', () => {
    expect(named('no-box').map(({ name }) => name)).toEqual([]);
  });

  it('are still read, four of five at least, where nothing is laid out', () => {
    const counts = Object.fromEntries(
      (['right', 'partly', 'unknown', 'no-box', 'wrong'] as const).map((verdict) => [
        verdict,
        named(verdict).length,
      ]),
    );
    console.info(JSON.stringify({ pages: judged.length, ...counts }));
    expect(share(named('right').length + named('partly').length)).toBeGreaterThanOrEqual(0.8);
  });
});
