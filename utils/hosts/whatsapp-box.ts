import { all, closest, first, holds, isInside, matches, outermost, parentOf } from './page-dom';
import {
  composerSigns,
  css,
  editable,
  messages,
  notConversation,
  panels,
  view,
} from './whatsapp-marks';

/** Structure (footer of a view with messages) is worth 2; a box needs one sign of its own more. */
const enough = 3;
const messageArea = `${css(panels)}, ${css(messages)}`;

const weigh = (box: Element): number =>
  composerSigns.reduce((sum, sign) => sum + (matches(box, sign.css) ? sign.weight : 0), 0);

const isElement = (element: Element): element is HTMLElement => element instanceof HTMLElement;

/** The one of a view that most speaks for; none where two speak equally. */
function best(boxes: readonly HTMLElement[], least: number): HTMLElement | undefined {
  const ranked = boxes.map((box) => ({ box, weight: weigh(box) }));
  const top = Math.max(...ranked.map(({ weight }) => weight));
  const winners = ranked.filter(({ weight }) => weight === top);
  return top >= least && winners.length === 1 ? winners[0]?.box : undefined;
}

function boxesOfViews(page: Document): HTMLElement[] {
  const perView = new Map<Element, HTMLElement[]>();
  for (const box of outermost(all(page, `${view} footer ${editable}`)).filter(isElement)) {
    const home = closest(box, view);
    if (home === undefined || isInside(box, home, css(notConversation))) continue;
    perView.set(home, [...(perView.get(home) ?? []), box]);
  }
  return [...perView].flatMap(([home, boxes]) => {
    const base = first(home, messageArea) === undefined ? 0 : 2;
    return best(boxes, enough - base) ?? [];
  });
}

/**
 * Where `#main` has another name: the nearest ancestor that holds messages too, as long as it does
 * not hold the list of chats.
 */
function viewAround(box: Element): Element | undefined {
  for (let around = parentOf(box); around !== undefined; around = parentOf(around)) {
    if (first(around, '#side, #pane-side, [data-testid="chat-list"]')) return undefined;
    if (all(around, css(messages)).some((one) => !holds(one, box))) return around;
  }
  return undefined;
}

/** Only an editor that shows all it can be known by, and only if there is one. */
function boxWithoutView(page: Document): HTMLElement[] {
  const found = outermost(all(page, `${editable}[role="textbox"][data-lexical-editor="true"]`))
    .filter(isElement)
    .filter((box) => closest(box, css(notConversation)) === undefined)
    .filter((box) => closest(box, 'footer') !== undefined || weigh(box) > 2)
    .filter((box) => viewAround(box) !== undefined);
  return found.length === 1 ? found : [];
}

/** The compose boxes of the open chats: one, or none. */
export function composeBoxes(page: Document): HTMLElement[] {
  const found = boxesOfViews(page);
  return found.length > 0 || first(page, view) ? found : boxWithoutView(page);
}

/** The part of the page that shows the chat of a compose box: header, messages, footer. */
export function viewOf(box: Element): Element | undefined {
  return closest(box, view) ?? viewAround(box);
}
