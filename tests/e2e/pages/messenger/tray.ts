import { el } from '../shared/dom';
import type { Look } from './message-row';

/** The pictures that wait above a compose box until they are sent. */
export interface Tray {
  readonly node: HTMLElement;
  /** In the order they stand. */
  files(): readonly File[];
  add(file: File): void;
  clear(): void;
  /** In place of a picture: what went wrong. */
  fail(): void;
}

/** Modelled on what any page does with a picture that it was given; nobody has shown us the real one. */
export function newTray({ labels }: Look): Tray {
  const node = el('div', { class: 'tray' });
  const files = new Map<HTMLElement, File>();
  const add = (file: File) => {
    const remove = el('div', { role: 'button', 'aria-label': labels.remove, tabindex: '0' }, '×');
    const item = el('div', {}, el('img', { alt: '', src: URL.createObjectURL(file) }), remove);
    const drop = () => {
      files.delete(item);
      item.remove();
    };
    remove.addEventListener('click', drop);
    files.set(item, file);
    node.append(item);
  };
  const clear = () => {
    files.clear();
    node.replaceChildren();
  };
  const fail = () => node.replaceChildren(el('div', { role: 'alert' }, labels.failed));
  return { node, files: () => [...files.values()], add, clear, fail };
}
