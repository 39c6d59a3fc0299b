import type { View } from '@/utils/messaging/link';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place extends Size {
  readonly left: number;
  readonly top: number;
}

/** The space that there is, and the compose box in it; CSS pixels of the window. */
export interface Surroundings extends Size {
  /** Absent where there is no compose box: the frame then stands in the middle. */
  readonly box?: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

const gap = 8;
const hintHeight = 30;
const picker = { width: 720, height: 400, least: 180 };
const inline = { width: 440, row: 34, rest: 46 };

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Above the compose box where there is room, else below it, else over what is there. */
function beside(space: Surroundings, wanted: Size & { readonly least: number }): Place {
  const width = Math.min(wanted.width, space.width - 2 * gap);
  const box = space.box ?? {
    left: (space.width - width) / 2,
    top: (space.height + wanted.height) / 2,
    right: 0,
    bottom: space.height,
  };
  const above = box.top - 2 * gap;
  const below = space.height - box.bottom - 2 * gap;
  const least = Math.min(wanted.height, wanted.least, space.height - 2 * gap);
  const goesAbove = above >= least || above >= below;
  const height = Math.max(Math.min(wanted.height, goesAbove ? above : below), least);
  const top = goesAbove ? box.top - gap - height : box.bottom + gap;
  return {
    width,
    height,
    left: within(box.left, gap, space.width - width - gap),
    top: within(top, gap, space.height - height - gap),
  };
}

/** One line right above the compose box, or at its foot. */
function hints(space: Surroundings): Place[] {
  const { box } = space;
  if (!box) return [];
  const room = box.right - box.left;
  const width = Math.min(420, Math.max(room * 0.7, 200), space.width - 2 * gap);
  const lefts = [box.left, box.left + (room - width) / 2, box.right - width];
  const bottom = Math.min(box.bottom, space.height);
  // Where there are controls above, as in Gmail: the foot of a box that is high, and empty.
  const isHigh = bottom - box.top > 3 * hintHeight;
  const tops = [box.top - gap - hintHeight, ...(isHigh ? [bottom - gap - hintHeight] : [])];
  return tops.flatMap((top) =>
    lefts.map((left) => ({
      left: within(left, gap, space.width - width - gap),
      top,
      width,
      height: hintHeight,
    })),
  );
}

/** The places where a view may stand, best first. */
export function placesFor(view: View, space: Surroundings): Place[] {
  if (view.name === 'hint') return hints(space);
  if (view.name === 'picker') return [beside(space, picker)];
  if (view.name === 'inline' && view.rows > 0) {
    const height = inline.rest + inline.row * view.rows;
    return [beside(space, { width: inline.width, height, least: height })];
  }
  return [];
}

/**
 * The size of the document in a place: that of the picker, always. A frame of another process takes
 * two frames of the display to be laid out anew (measured in Chromium).
 */
export function documentSize(place: Size, space: Surroundings): Size {
  const most = beside(space, picker);
  return {
    width: Math.max(place.width, most.width),
    height: Math.max(place.height, most.height),
  };
}

const controls =
  'button, a[href], input, textarea, select, [role="button"], [role="textbox"], [contenteditable="true"]';

/** Whether a place would lie on anything that the host's user can press, or type into but for the box. */
export function coversControls(
  page: Document,
  place: Place,
  own: Element,
  box: Element | undefined,
): boolean {
  const xs = [0.02, 0.25, 0.5, 0.75, 0.98].map((part) => place.left + part * place.width);
  const ys = [0.1, 0.5, 0.9].map((part) => place.top + part * place.height);
  return xs.some((x) =>
    ys.some((y) => {
      const top = page.elementsFromPoint(x, y).find((element) => element !== own);
      return top?.closest(controls) != null && !box?.contains(top);
    }),
  );
}
