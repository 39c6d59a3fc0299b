import { threadPath } from './messenger-marks';

/** The path of the page's address; through the prototype, which a form's fields cannot bend. */
export function pathOf(element: Element): string {
  const address: unknown = Reflect.get(Node.prototype, 'baseURI', element);
  return typeof address === 'string' && URL.canParse(address) ? new URL(address).pathname : '';
}

/** The thread that a path names; the same for the encrypted and the old route of a chat. */
export const threadIn = (path: string): string | undefined => threadPath.exec(path)?.[1];
