export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element made without innerHTML: the page forbids it by Trusted Types. Undefined attributes are left out. */
export function el(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The element of the page's own HTML with this id; without it the page is broken. */
export function byId(id: string): HTMLElement {
  const node = document.getElementById(id);
  if (!node) throw new Error(`#${id} is missing in the page`);
  return node;
}
