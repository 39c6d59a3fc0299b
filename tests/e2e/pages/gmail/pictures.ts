import { el } from '../shared/dom';
import type { Knobs } from './knobs';

/** The pictures that stand in bodies, and the files they are of. */
export interface Pictures {
  /** Those in a body that are uploaded, in the order they stand. */
  filesIn(body: HTMLElement): File[];
  /** How many files each paste or drop had, in the order they came. */
  given(): readonly number[];
}

const ofCompose = '[g_editable="true"]';
let made = 0;

/** Under which a picture is sent: the time in base 36 and a count. */
function newId(): string {
  made += 1;
  return `cid:ii_${Date.now().toString(36)}${made}`;
}

/** Puts a node where the caret is, if that is in the body, and the caret behind it. */
function put(body: HTMLElement, image: HTMLElement): void {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!selection || !range || !body.contains(range.startContainer)) return body.append(image);
  range.deleteContents();
  range.insertNode(image);
  selection.collapse(
    image.parentNode,
    [...(image.parentNode?.childNodes ?? [])].indexOf(image) + 1,
  );
}

/**
 * As others have seen it (decision 0020): the picture shows from a `blob:` address at once, a bar is in
 * the compose while it is uploaded, and `data-surl` is the id that it is sent under.
 */
function upload(body: HTMLElement, file: File, { pictures, upload: ms }: Knobs): HTMLElement {
  const image = el('img', { src: URL.createObjectURL(file), alt: file.name, width: '160' });
  const bar = el('div', { role: 'progressbar', 'aria-valuenow': '0' });
  put(body, image);
  body.closest('.M9')?.append(bar);
  if (pictures === 'fails') image.setAttribute('data-surl', newId());
  setTimeout(() => {
    bar.remove();
    if (pictures === 'fails') image.remove();
    else image.setAttribute('data-surl', newId());
    body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, ms);
  return image;
}

export function takePictures(knobs: Knobs): Pictures {
  const files = new Map<Element, File>();
  const given: number[] = [];
  const take = (event: Event, transfer: DataTransfer | null) => {
    const { target } = event;
    const body = target instanceof Element && target.closest<HTMLElement>(ofCompose);
    const images = [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (!body || images.length === 0) return;
    given.push(images.length);
    if (knobs.plain || (knobs.pictures === 'trusted' && !event.isTrusted)) return;
    event.preventDefault();
    if (knobs.pictures === 'swallow') return;
    const bodies = [...document.querySelectorAll<HTMLElement>(ofCompose)];
    const into = knobs.pictures === 'other' ? bodies.find((one) => one !== body) : body;
    const taken = knobs.pictures === 'first' ? images.slice(0, 1) : images;
    for (const file of into ? taken : []) files.set(upload(into ?? body, file, knobs), file);
  };
  document.addEventListener('paste', (event) => take(event, event.clipboardData));
  document.addEventListener('drop', (event) => take(event, event.dataTransfer));
  return {
    filesIn: (body) =>
      [...body.querySelectorAll('img[data-surl]')].flatMap((image) => files.get(image) ?? []),
    given: () => given,
  };
}
