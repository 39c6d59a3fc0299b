import type { Identity, Reading } from '@/utils/domain/conversation';
import type { Host, PictureSigns } from './host';
import { lastIncoming, type Written } from './incoming';
import { all, attr, closest } from './page-dom';
import { isRightToLeft } from './page-side';
import { composeBoxes, viewOf } from './whatsapp-box';
import { customerOf, headingOf, kindOf, type Heading } from './whatsapp-chat';
import { areaOf, unitsOf, type Unit } from './whatsapp-rows';
import { signsOf, type UnitSigns } from './whatsapp-signs';
import { depthOf, wordsOf } from './whatsapp-words';
import { nameKey } from './page-text';

/** How far back we look: for names and directions, and to tell two chats of one name apart. */
const maxRead = 40;
const maxIds = 60;
/** So few tell that the chat is still the same; to look at all is slow on every insertion. */
const maxRecent = 8;

/** What is in view of a chat. */
interface View {
  readonly heading: Heading;
  readonly area: Element;
  /** Oldest first. */
  readonly units: readonly Unit[];
}

/** The last messages and what each shows, oldest first, in step. */
interface Messages {
  readonly units: readonly Unit[];
  readonly signs: readonly UnitSigns[];
}

function look(box: HTMLElement, most: number): View | undefined {
  const view = viewOf(box);
  if (view === undefined) return undefined;
  return { heading: headingOf(view, box), area: areaOf(view), units: unitsOf(view, most) };
}

function identityOf({ heading: { title }, units }: View): Identity {
  const messageIds = [...new Set(units.flatMap(({ id }) => id ?? []))];
  return { messageIds, ...(title === undefined ? {} : { title }) };
}

function identity(box: HTMLElement): Identity {
  const view = look(box, maxRecent);
  return view ? identityOf(view) : { messageIds: [] };
}

function written({ units, signs }: Messages): Written {
  return {
    signs,
    idOf: (at) => units[at]?.id,
    wordsOf: (places) => {
      const depth = depthOf(units.map(({ element }) => element));
      const run = places.flatMap((at) => units[at] ?? []);
      return run.map(({ element }) => wordsOf(element, depth));
    },
  };
}

function read(box: HTMLElement): Reading {
  const view = look(box, maxIds);
  if (view === undefined) {
    const incoming = { status: 'unknown', reason: 'no-messages' } as const;
    return { conversation: { kind: 'unknown', messageIds: [] }, incoming };
  }
  const { heading, area } = view;
  // Comparable to the names in the messages.
  const title = heading.title === undefined ? undefined : nameKey(heading.title);
  const units = view.units.slice(-maxRead);
  const messages = { units, signs: units.map((unit) => signsOf(unit, area, title)) };
  const kind = kindOf(heading, messages.signs);
  const setting = { kind, rtl: isRightToLeft(area), ...(title === undefined ? {} : { title }) };
  const customer = customerOf(heading, kind);
  return {
    conversation: { ...identityOf(view), kind, ...(customer === undefined ? {} : { customer }) },
    incoming: lastIncoming(written(messages), setting),
  };
}

/**
 * The preview that a pasted picture opens, with a caption box of its own over the conversation. Not
 * seen by us: the test id stands in scripts that others run on the live page (read 24 November
 * 2026, the newest of June 2026); the others follow from what a preview is.
 */
const preview = [
  '[data-testid="media-caption-input-container"]',
  '[contenteditable="true"][role="textbox"]:not(#side *, #main footer *)',
  'img[src^="blob:"]:not(#side *, #main header *, #main footer *, [role="row"] *)',
].join();

/** There is one chat, and the preview covers it. */
const pictures: PictureSigns = {
  isEach: false,
  shown: (box) => all(closest(box, 'html') ?? box, preview).map((one) => attr(one, 'src') ?? one),
};

/** WhatsApp Web, as of November 2026; what its pages look like stands in `whatsapp-marks.ts`. */
export const whatsapp: Host = {
  id: 'whatsapp',
  matches: ['https://web.whatsapp.com/*'],
  channel: 'whatsapp',
  composeBoxes,
  identity,
  read,
  pictures,
};
