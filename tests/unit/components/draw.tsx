import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { Texts } from '@/components/texts';
import { textsOf } from './texts-of';

/** Draws into a fresh root in the document, in Spanish; call again to draw anew into the same. */
export function drawer(): (children: ComponentChildren) => Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  return async (children) => {
    await act(() => {
      render(<Texts.Provider value={textsOf('es')}>{children}</Texts.Provider>, root);
    });
    return root;
  };
}

/** The one element that the selector finds. */
export function find(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** The one text box, switch or choice that the selector finds. */
export function findInput(root: HTMLElement, selector: string): HTMLInputElement {
  return find(root, selector) as HTMLInputElement;
}

/** Presses a key; `true` where it was left to the browser. */
export async function press(
  target: HTMLElement,
  key: string,
  more: KeyboardEventInit = {},
): Promise<boolean> {
  let isLeft = true;
  await act(() => {
    isLeft = target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
  return isLeft;
}

export async function type(input: HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function click(target: HTMLElement): Promise<void> {
  await act(() => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
}
