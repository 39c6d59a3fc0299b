import { el } from '../shared/dom';
import type { Labels } from './labels';
import { us, type Mail } from './threads';

const isBlock = (node: Node): boolean =>
  ['DIV', 'BLOCKQUOTE', 'P', 'UL', 'OL', 'LI'].includes(node.nodeName);
/** What a list shows before an item; the lists of mails begin at 1. */
function bulletOf(node: Node): string {
  if (node.nodeName !== 'LI') return '';
  const items = [...(node.parentNode?.childNodes ?? [])].filter(
    ({ nodeName }) => nodeName === 'LI',
  );
  return node.parentNode?.nodeName === 'OL' ? `${items.indexOf(node as ChildNode) + 1}. ` : '- ';
}

const notTyped = '.gmail_signature, .gmail_quote, [data-gap]';

/** What stands in a body, line by line, as it would be sent; `typed` leaves out what Gmail put there. */
export function linesOf(body: HTMLElement, typed: boolean): string {
  let text = '';
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node): void => {
    if (node instanceof Element && typed && node.matches(notTyped)) return;
    if (node instanceof Text) {
      text += node.data.replaceAll('\u00a0', ' ');
    } else if (node.nodeName === 'BR') text += '\n';
    else {
      if (isBlock(node) && node !== body) breakLine();
      text += bulletOf(node);
      for (const child of node.childNodes) visit(child);
      if (isBlock(node) && node !== body) breakLine();
    }
  };
  visit(body);
  const own = typed ? (text.split('\n-- \n')[0] ?? '') : text;
  return own.replace(/\n+$/, '');
}

const quoted = (labels: Labels, mail: Mail): Node =>
  el(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    el('div', { dir: 'ltr', class: 'gmail_attr' }, labels.wrote(mail.from.name)),
    el('blockquote', { class: 'gmail_quote' }, el('div', { dir: 'ltr' }, mail.text)),
  );

const plainLines = (labels: Labels, mail: Mail | undefined): string[] => [
  ...['', '', '-- ', us.name, 'Fibra del Caribe'],
  ...(mail ? ['', labels.wrote(mail.from.name), `> ${mail.text}`] : []),
];

/** What a new body holds before anyone writes: an empty line, the signature, what is answered. */
export function startingBody(labels: Labels, plain: boolean, mail: Mail | undefined): Node[] {
  if (plain) {
    return plainLines(labels, mail).flatMap((line, at) => [
      ...(at > 0 ? [el('br')] : []),
      ...(line === '' ? [] : [document.createTextNode(line)]),
    ]);
  }
  const signature = el(
    'div',
    { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
    el('div', { dir: 'ltr' }, '--', el('br'), el('b', {}, us.name), el('br'), 'Fibra del Caribe'),
  );
  return [
    el('div', {}, el('br')),
    el('div', { 'data-gap': '' }, el('br', { clear: 'all' })),
    signature,
    ...(mail ? [quoted(labels, mail)] : []),
  ];
}
