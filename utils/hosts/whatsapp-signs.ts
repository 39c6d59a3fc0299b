import type { Direction, Signs } from './direction';
import { all, attr, closest, first, holds, isInside, tagOf } from './page-dom';
import { sideOf } from './page-side';
import { clocksIn, nameKey, readText } from './page-text';
import {
  authors,
  bubbled,
  css,
  forwards,
  meta,
  ourselves,
  quotes,
  speaker,
  stamp,
  tickLabels,
  ticks,
  words,
} from './whatsapp-marks';
import type { Unit } from './whatsapp-rows';
import { senderOf, stampedOf } from './whatsapp-words';

/** What one message shows, and whether it names an author as only groups do. */
export interface UnitSigns extends Signs {
  readonly hasAuthor: boolean;
  readonly isOfGroup: boolean;
}

const quoted = css(quotes);
const own = (unit: Element, selector: string): Element[] =>
  all(unit, selector).filter((one) => !isInside(one, unit, quoted));

/** `true_…` and `false_…` of the old ids. */
function idMark(unit: Element): Direction[] {
  const holder = attr(unit, 'data-id') === undefined ? first(unit, '[data-id]') : unit;
  const id = attr(holder ?? closest(unit, '[data-id]') ?? unit, 'data-id') ?? '';
  if (id.startsWith('true_')) return ['out'];
  return id.startsWith('false_') ? ['in'] : [];
}

/** The old classes, on the message or around it. */
function classMarks(unit: Element): Direction[] {
  const marks: Direction[] = [];
  if (closest(unit, '.message-in') ?? own(unit, '.message-in')[0]) marks.push('in');
  if (closest(unit, '.message-out') ?? own(unit, '.message-out')[0]) marks.push('out');
  return marks;
}

const anyTail = '[data-icon^="tail-"], [data-testid^="tail-"]';

function tailMarks(unit: Element): Direction[] {
  const has = (name: string): boolean =>
    own(unit, `[data-icon="${name}"], [data-testid="${name}"]`).length > 0;
  return [
    ...(has('tail-in') ? (['in'] as const) : []),
    ...(has('tail-out') ? (['out'] as const) : []),
  ];
}

/** Names of an icon: its attributes, or the title inside its drawing. */
const iconNames = (icon: Element): string[] =>
  tagOf(icon) === 'title'
    ? [readText(icon)]
    : [attr(icon, 'data-icon') ?? '', attr(icon, 'data-testid') ?? ''];

function hasTick(unit: Element): boolean {
  const icons = own(unit, '[data-icon], [data-testid], svg title');
  if (icons.some((icon) => iconNames(icon).some((name) => ticks.has(name)))) return true;
  return own(unit, '[aria-label]').some((one) =>
    tickLabels.has((attr(one, 'aria-label') ?? '').trim().toLowerCase().normalize('NFC')),
  );
}

const pictures = '[data-icon], svg, [aria-label], img, button, [role="button"]';

/**
 * Drawn, and without any picture that a tick under another name could be: in the line under the
 * message, or where that cannot be told, anywhere outside its words and its tail.
 */
function isBare(unit: Element): boolean {
  const lines = own(unit, meta);
  if (lines.length > 0) return lines.every((line) => all(line, pictures).length === 0);
  const known = own(unit, `${anyTail}, ${speaker}, [${stamp}], ${css(words)}`);
  const rest = own(unit, pictures).filter((one) => !known.some((part) => holds(part, one)));
  return rest.length === 0 && clocksIn(unit).length > 0;
}

/** The name said to a screen reader, unless it is no more than the sender's. */
function speakerOf(unit: Element): string | undefined {
  const label = own(unit, speaker)
    .map((one) => attr(one, 'aria-label') ?? '')
    .find((text) => text.length > 1 && text.length < 200);
  return label === undefined ? undefined : nameKey(label.slice(0, -1));
}

/** Who is named in a message, in the stamp and to a screen reader, and whether that is us. */
function namesIn(unit: Element, title: string | undefined) {
  const said = senderOf(unit);
  const sender = said === undefined ? undefined : nameKey(said);
  const speaker = speakerOf(unit);
  const isUs =
    speaker !== undefined && ourselves.has(speaker) && ![sender, title].includes(speaker);
  return {
    isUs,
    ...(sender === undefined ? {} : { sender }),
    ...(speaker === undefined || isUs ? {} : { speaker }),
  };
}

function marksOf(unit: Element, isUs: boolean): Pick<Signs, 'marks' | 'tail' | 'tick'> {
  const tails = tailMarks(unit);
  const tail = tails.length === 1 ? tails[0] : undefined;
  const marks = [...idMark(unit), ...classMarks(unit), ...(tail === undefined ? tails : [])];
  return {
    marks: isUs ? [...marks, 'out'] : marks,
    tick: hasTick(unit),
    ...(tail === undefined ? {} : { tail }),
  };
}

/**
 * All that one message shows; nothing where it may be more than one. `title` is the comparable
 * title of the chat: a contact may be called what only we are called by a screen reader.
 */
export function signsOf(
  { element, afterDivider, isMixed }: Unit,
  area: Element,
  title: string | undefined,
): UnitSigns {
  const hasAuthor = own(element, css(authors)).length > 0;
  const fullId = attr(first(element, '[data-id]') ?? element, 'data-id') ?? '';
  const ofGroup = { hasAuthor, isOfGroup: fullId.includes('@g.us') };
  if (isMixed) return { marks: [], tick: false, bare: false, breaksRun: true, ...ofGroup };
  const { isUs, ...names } = namesIn(element, title);
  const side = sideOf(contentOf(element), element, area);
  const isForward = own(element, css(forwards)).length > 0;
  return {
    ...marksOf(element, isUs),
    ...names,
    ...(side === undefined ? {} : { side }),
    ...ofGroup,
    bare: isBare(element),
    breaksRun: afterDivider || isForward || !isBubble(element),
  };
}

/** A sticker has no bubble, hence no tail: after one a run cannot be followed. */
const isBubble = (unit: Element): boolean =>
  own(unit, `[${stamp}], ${css(words)}, ${css(bubbled)}`).length > 0;

const contentOf = (unit: Element): Element =>
  stampedOf(unit) ??
  own(unit, css(words)).at(-1) ??
  own(unit, 'img, video, audio, canvas, [data-testid="msg-meta"]').at(-1) ??
  unit;
