import type { JSX } from 'preact';
import { Outcome, type OutcomeProps } from '@/components/picker/outcome';
import { Picker, type PickerProps } from '@/components/picker/picker';
import { hits, plainText, values } from './data';

/** One component in one state, with the sizes of the window that it is looked at in. */
export interface State {
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly view: () => JSX.Element;
  /** What is done to it before it is looked at. */
  readonly after?: (root: HTMLElement) => void;
}

export const frame = [
  [320, 380],
  [720, 380],
] as const;
export function ignore(): void {
  // The gallery only shows.
}

export function picker(props: Partial<PickerProps>): State {
  const all: PickerProps = {
    query: '',
    hits,
    selected: 0,
    status: 'suggestions',
    values,
    lang: 'es',
    version: 12,
    onQuery: ignore,
    onMove: ignore,
    onSelect: ignore,
    onChoose: ignore,
    onEnter: ignore,
    onClose: ignore,
    ...props,
  };
  return { sizes: frame, view: () => <Picker {...all} /> };
}

export function outcome(props: Pick<OutcomeProps, 'reason' | 'copy'>): State {
  return {
    sizes: frame,
    view: () => <Outcome text={plainText} lang="es" onCopy={ignore} onClose={ignore} {...props} />,
  };
}
