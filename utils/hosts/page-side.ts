import { parentOf, rectOf } from './page-dom';

/** A bubble wider than this part of its view says nothing about a side. */
const widest = 0.92;
/** The gaps on both sides must differ by this part of the view's width. */
const clear = 0.06;

/**
 * The side of `area` that the bubble around `content` keeps to: the largest box between the content
 * and its `row` that does not fill the view. Undefined where nothing is laid out or it is not clear.
 */
export function sideOf(
  content: Element,
  row: Element,
  area: Element,
): 'left' | 'right' | undefined {
  const frame = rectOf(area);
  let box: DOMRect | undefined;
  const isPart = ({ width }: DOMRect): boolean => width > 0 && width < frame.width * widest;
  for (let at: Element | undefined = content; at !== undefined && at !== row; at = parentOf(at)) {
    const rect = rectOf(at);
    if (isPart(rect)) box = rect;
  }
  if (box === undefined && isPart(rectOf(row))) box = rectOf(row);
  if (box === undefined) return undefined;
  const left = box.left - frame.left;
  const right = frame.right - box.right;
  if (Math.abs(left - right) < frame.width * clear) return undefined;
  return left < right ? 'left' : 'right';
}

/** Whether an element is laid out from right to left. */
export function isRightToLeft(element: Element): boolean {
  // The global one: a form named `defaultView` takes that of the document away.
  return getComputedStyle(element).direction === 'rtl';
}
