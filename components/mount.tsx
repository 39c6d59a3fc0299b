import { render, type ComponentChildren } from 'preact';
import { Texts, type Translate } from './texts';

/** Draws a page into `#root`, in the language of its sentences. */
export function mount(children: ComponentChildren, texts: Translate): void {
  const root = document.getElementById('root');
  if (!root) return;
  document.documentElement.lang = texts('language');
  render(<Texts.Provider value={texts}>{children}</Texts.Provider>, root);
}
