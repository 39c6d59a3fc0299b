import type { PictureSigns } from './host';
import {
  anything,
  chatBox,
  edges,
  foreign,
  landmarks,
  list,
  message,
  popUp,
  titles,
  waiting,
} from './messenger-marks';
import { all, attr, closest, first, isAfter, isInside, matches, parentOf, tagOf } from './page-dom';
import { pathOf, threadIn } from './messenger-thread';

/** Nothing of the page around it, and no second box to write in: what is edited in place is a message's. */
const isOneChat = (around: Element): boolean =>
  first(around, landmarks) === undefined &&
  all(around, chatBox).filter((one) => closest(one, message) === undefined).length === 1;

/** A new chat has no message yet: only where the address says that it is one. */
const isNewChat = (around: Element): boolean =>
  matches(around, '[role="main"]') &&
  threadIn(pathOf(around)) !== undefined &&
  first(around, list) !== undefined;

/** Whether a chat cannot be larger than this. */
export const isEdge = (around: Element): boolean =>
  matches(around, edges) || (matches(around, popUp) && first(around, titles) !== undefined);

/** Whether something between the messages and what is around them is a chat of its own. */
function areElsewhere(messages: readonly Element[], around: Element): boolean {
  return [messages[0], messages.at(-1)].some((one) => {
    for (let at = one && parentOf(one); at !== undefined && at !== around; at = parentOf(at)) {
      if (isEdge(at)) return true;
    }
    return false;
  });
}

/**
 * The smallest part of the page that holds the box and the messages that it belongs to. Absent where
 * there are none, or where it cannot be told whose they are.
 */
export function regionOf(box: Element): Element | undefined {
  if (closest(box, foreign) !== undefined) return undefined;
  for (let at = parentOf(box); at !== undefined && tagOf(at) !== 'body'; at = parentOf(at)) {
    const messages = all(at, message);
    if (messages.length > 0 || isEdge(at)) {
      const isChat = messages.length > 0 ? !areElsewhere(messages, at) : isNewChat(at);
      return isChat && isOneChat(at) ? at : undefined;
    }
  }
  return undefined;
}

/** The compose box that an element is in, or is. */
export function chatBoxOf(element: Element): HTMLElement | undefined {
  const box = closest(element, chatBox);
  return box instanceof HTMLElement && regionOf(box) ? box : undefined;
}

/** The compose boxes of the open chats. */
export const composeBoxes = (page: Document): HTMLElement[] =>
  all(page, chatBox).flatMap((box) => chatBoxOf(box) ?? []);

/** The chat with its header: the region, or what around it has a title and is still one chat. */
export function viewOf(region: Element, hasTitle: (around: Element) => boolean): Element {
  for (
    let at: Element | undefined = region;
    at !== undefined && tagOf(at) !== 'body' && isOneChat(at);
    at = parentOf(at)
  ) {
    if (hasTitle(at)) return at;
    if (isEdge(at)) break;
  }
  return region;
}

/** Pictures that wait in this chat, behind its messages and in none of them. */
function waitingIn(region: Element): Element[] {
  const last = all(region, message).at(-1);
  return all(region, waiting).filter(
    (one) => !isInside(one, region, `${list}, ${anything}`) && (!last || isAfter(one, last)),
  );
}

export const pictureSigns: PictureSigns = {
  isEach: true,
  shown: (box) => {
    const region = regionOf(box);
    return region ? waitingIn(region).flatMap((one) => attr(one, 'src') ?? []) : [];
  },
};
