import {
  all,
  attr,
  childrenOf,
  closest,
  first,
  holds,
  isInside,
  matches,
  nextOf,
  outermost,
  parentOf,
} from './page-dom';
import { clocksIn, readText } from './page-text';
import {
  css,
  identified,
  messages,
  notices,
  panels,
  quotes,
  row,
  stamp,
  ticks,
  words,
} from './whatsapp-marks';

/** One message, or something that may be one. */
export interface Unit {
  readonly element: Element;
  /** The message's own id, never a number of a person. */
  readonly id?: string;
  /** It may be more than one message: nothing says where one ends. */
  readonly isMixed: boolean;
  /** A divider or notice stands between this and the one before. */
  readonly afterDivider: boolean;
}

const anything = `${row}, ${css(messages)}`;
const drawn =
  '[data-testid="msg-meta"], [data-testid="msg-container"], img:not(.emoji):not([data-plain-text]), video, audio, canvas, [data-icon^="tail-"], [data-testid^="tail-"]';
const old = '.message-in, .message-out';

/** The list of messages, or the whole view where none of its names is left. */
export function areaOf(view: Element): Element {
  const found = panels
    .flatMap((panel) => all(view, panel.css))
    .find((panel) => first(panel, anything) !== undefined);
  return found ?? view;
}

/** What stands for messages in an area, without header, footer, quotes and boxes of their own. */
function anchorsOf(area: Element, limit: number): Element[] {
  // A message has some five of them; what is cut off is far above.
  const last = all(area, anything).slice(-limit * 6);
  return last.filter(
    (one) => !isInside(one, area, 'header, footer, [role="dialog"], #side, #pane-side'),
  );
}

/** Rows as the page names them; else the children of what holds the last two messages. */
function rowsOf(area: Element, anchors: readonly Element[]): Element[] {
  if (anchors.some((one) => matches(one, row))) return outermost(anchors);
  const last = anchors.at(-1);
  for (let at = last; at !== undefined && at !== area; at = parentOf(at)) {
    const parent = parentOf(at);
    const siblings = parent === undefined ? [] : childrenOf(parent);
    const filled = siblings.filter((one) => anchors.some((anchor) => holds(one, anchor)));
    if (filled.length > 1) return siblings.filter((one) => !matches(one, 'header, footer'));
  }
  return [...anchors];
}

/**
 * The messages in one row: by the surest mark that the row has at all. Of several stamps in a row
 * the last is the message's, those before it are quoted.
 */
function coresOf(one: Element): Element[] {
  for (const mark of messages) {
    const found = [...(matches(one, mark.css) ? [one] : []), ...all(one, mark.css)];
    const own = found.filter((core) => !isInside(core, one, css(quotes)));
    if (own.length > 0) return cutCores(own, mark.css);
  }
  return [];
}

function cutCores(own: readonly Element[], mark: string): Element[] {
  if (mark === identified) return leaves(own);
  return mark === `[${stamp}]` ? outermost(own).slice(-1) : outermost(own);
}

/** Ids on several levels: an album's frame falls away, a repeated id counts once. */
function leaves(found: readonly Element[]): Element[] {
  const frames = found.filter((one) =>
    found.some((other) => other !== one && holds(one, other) && idOf(other) !== idOf(one)),
  );
  return outermost(found.filter((one) => !frames.includes(one)));
}

/** The id of a message; of the old form `false_<person>_<id>` only the id. */
export function idOf(element: Element): string | undefined {
  const named = attr(element, 'data-testid')?.replace(/^conv-msg-/u, '');
  const full = attr(element, 'data-id') ?? (matches(element, identified) ? named : undefined);
  if (full === undefined || full.length > 200) return undefined;
  const id = /^(?:true|false)_/u.test(full) ? full.split('_')[2] : full;
  return id === undefined || id === '' || id.includes('@') ? undefined : id;
}

/** Nobody wrote it: named so, or text without any of the things that a message shows. */
function isNotice(element: Element): boolean {
  if (matches(element, css(notices)) || first(element, css(notices))) return true;
  if (first(element, `${drawn}, ${old}, [${stamp}], ${css(words)}`)) return false;
  if (all(element, '[data-icon]').some((icon) => ticks.has(attr(icon, 'data-icon') ?? '')))
    return false;
  return readText(element) !== '' && clocksIn(element).length === 0;
}

/** Room between rows. An empty row is a message that is not drawn yet. */
const isSpace = (element: Element): boolean =>
  !matches(element, row) &&
  first(element, `${drawn}, svg`) === undefined &&
  readText(element) === '';

/** Something like a message after the last that we know, outside the rows. */
function trailing(area: Element, last: Element): Element | undefined {
  for (let at: Element | undefined = last; at !== undefined && at !== area; at = parentOf(at)) {
    for (let next = nextOf(at); next !== undefined; next = nextOf(next)) {
      if (matches(next, 'footer') || first(next, 'footer')) return undefined;
      if (clocksIn(next).length > 0 || first(next, drawn)) return next;
    }
  }
  return undefined;
}

/**
 * The messages of a view in the order of the page, at most the last `limit`. Dividers and notices
 * are left out; what cannot be told from a message stays in, so that nothing is taken for the last
 * message that is not.
 */
export function unitsOf(view: Element, limit: number): Unit[] {
  const area = areaOf(view);
  const rows = rowsOf(area, anchorsOf(area, limit));
  const units: Unit[] = [];
  let afterDivider = false;
  for (const one of rows.slice(-limit)) {
    const cores = coresOf(one);
    if (cores.length === 0 && isSpace(one)) continue;
    for (const element of cores.length > 1 ? cores : [one]) {
      const core = cores.length > 1 ? element : cores[0];
      const wasDivider = afterDivider;
      afterDivider = isNotice(element);
      if (!afterDivider) units.push(unit(element, core, wasDivider));
    }
  }
  const lastRow = rows.at(-1);
  const rest = lastRow === undefined ? undefined : trailing(area, lastRow);
  if (rest !== undefined) units.push({ element: rest, isMixed: true, afterDivider: true });
  return units.slice(-limit);
}

function unit(element: Element, core: Element | undefined, afterDivider: boolean): Unit {
  const id =
    core === undefined ? undefined : (idOf(core) ?? idOf(closest(core, identified) ?? core));
  const isMixed = (core === undefined || matches(core, `[${stamp}]`)) && isMany(element);
  return { element, isMixed, afterDivider, ...(id === undefined ? {} : { id }) };
}

/** Two stamps, or a second time of day beside what was written. */
function isMany(element: Element): boolean {
  const own = (selector: string): Element[] =>
    outermost(all(element, selector).filter((one) => !isInside(one, element, css(quotes))));
  const stamped = own(`[${stamp}]`);
  const parts = stamped.length > 0 ? stamped : own(css(words));
  const isBeside = (clock: Element): boolean =>
    !isInside(clock, element, '[aria-hidden="true"]') && !parts.some((part) => holds(part, clock));
  return stamped.length > 1 || (parts.length > 0 && clocksIn(element).filter(isBeside).length > 1);
}
