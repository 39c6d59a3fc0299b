import type { ToFrame, ToPage, View } from '@/utils/messaging/link';
import { mountFrame, type Frame } from './frame';
import { coversControls, documentSize, placesFor, type Surroundings } from './placement';

/** Where the frame stands in the page, and what it shows there. Nothing is mounted before it is needed. */
export interface Stage {
  readonly view: View;
  readonly element: HTMLElement | undefined;
  /** Whether the frame listens. */
  readonly isReady: boolean;
  post(message: ToFrame): void;
  /** Beside the compose box; without one in the middle. */
  show(view: View, box?: HTMLElement): void;
  focus(): void;
  /** Also where our element has it already. */
  focusAnew(): void;
  /** Whether a person can see it. */
  isSeen(): boolean;
}

export function stageOf(
  page: Document,
  receive: (message: ToPage) => void,
  signal: AbortSignal,
): Stage {
  let frame: Frame | undefined;
  let view: View = { name: 'none' };
  const mounted = () => {
    if (!frame?.element.isConnected) frame = mountFrame(page, receive, signal);
    return frame;
  };
  const surroundings = (box: HTMLElement | undefined): Surroundings => {
    const { clientWidth: width, clientHeight: height } = page.documentElement;
    return box ? { width, height, box: box.getBoundingClientRect() } : { width, height };
  };
  return {
    get view() {
      return view;
    },
    get isReady() {
      return frame?.isReady() ?? false;
    },
    get element() {
      return frame?.element;
    },
    post: (message) => {
      mounted().post(message);
    },
    show: (wanted, box) => {
      view = wanted;
      if (!frame) return;
      const { element } = frame;
      const space = surroundings(box);
      const places = placesFor(view, space);
      // The hint comes uncalled: it gives way to whatever the host has there.
      const free =
        view.name === 'hint'
          ? places.find((place) => !coversControls(page, place, element, box))
          : places[0];
      if (!free) return frame.hide();
      frame.place(free, documentSize(free, space));
    },
    // What is typed into a frame that does not listen yet is lost; it gets the focus once it does.
    focus: () => (frame?.isReady() ? frame.focus() : undefined),
    focusAnew: () => {
      frame?.blur();
      frame?.focus();
    },
    isSeen: () => frame?.isSeen() ?? false,
  };
}
