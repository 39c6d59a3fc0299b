/**
 * Reads of someone else's page that its content cannot bend.
 *
 * A form field named `children`, `closest` or `textContent` takes that property of its form away,
 * in the isolated world of Chromium too (measured, security.md M13). So everything goes through the
 * prototypes, which are ours, and what comes back is checked. The prototypes are looked up at the
 * call, because the build imports the hosts where there is no page.
 */

/** A property as the prototype has it, whatever the node itself says. */
function inherited(prototype: Node, key: string, node: Node): unknown {
  return Reflect.get(prototype, key, node);
}

/** Elements below `root` that match, in document order. `selector` must be valid. */
export function all(root: Document | Element, selector: string): Element[] {
  const kind = root instanceof Document ? Document.prototype : Element.prototype;
  const query = inherited(kind, 'querySelectorAll', root);
  const found: unknown = typeof query === 'function' && Reflect.apply(query, root, [selector]);
  return found instanceof NodeList ? Array.from(found).filter((one) => one instanceof Element) : [];
}

/** The first element below `root` that matches. */
export function first(root: Document | Element, selector: string): Element | undefined {
  const kind = root instanceof Document ? Document.prototype : Element.prototype;
  const query = inherited(kind, 'querySelector', root);
  const found: unknown = typeof query === 'function' && Reflect.apply(query, root, [selector]);
  return found instanceof Element ? found : undefined;
}

/** The value of an attribute; absent when it is not there. */
export function attr(element: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(element, name) ?? undefined;
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | undefined {
  return Element.prototype.closest.call(element, selector) ?? undefined;
}

/** Whether `inner` is `outer` or lies in it. */
export function holds(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether `later` begins behind `earlier` in the page. */
export function isAfter(later: Element, earlier: Element): boolean {
  const position = Node.prototype.compareDocumentPosition.call(earlier, later);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

/** Whether between `element` (included) and `root` (excluded) something matches. */
export function isInside(element: Element, root: Element, selector: string): boolean {
  const found = closest(element, selector);
  return found !== undefined && found !== root && holds(root, found);
}

export function parentOf(element: Element): Element | undefined {
  const parent: unknown = inherited(Element.prototype, 'parentElement', element);
  return parent instanceof Element ? parent : undefined;
}

/** The element after this one under the same parent. */
export function nextOf(element: Element): Element | undefined {
  const next: unknown = inherited(Element.prototype, 'nextElementSibling', element);
  return next instanceof Element ? next : undefined;
}

export function childrenOf(element: Element): Element[] {
  const children: unknown = inherited(Element.prototype, 'children', element);
  return children instanceof HTMLCollection ? Array.from(children) : [];
}

/** The tag's name in lower case. */
export function tagOf(element: Element): string {
  const name: unknown = inherited(Element.prototype, 'localName', element);
  return typeof name === 'string' ? name.toLowerCase() : '';
}

/** Where the element stands in the window, in CSS pixels; all zero where nothing is laid out. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Those that no other of them contains. `elements` must be in document order. */
export function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (last === undefined || !holds(last, element)) kept.push(element);
  }
  return kept;
}
