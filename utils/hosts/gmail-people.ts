import { customerName } from './customer-name';
import type { Direction } from './direction';
import { account, me, receivers } from './gmail-marks';
import { all, attr, first } from './page-dom';
import { nameKey, oneLine, readText } from './page-text';

/** Someone with an address, in small letters, and a name where one is shown beside it. */
export interface Person {
  readonly address: string;
  readonly name?: string;
}

const address = /[^\s<>"'(),;:@‪-‮]+@[^\s<>"'(),;:@‪-‮]+/gu;

/** The addresses in a text, in small letters. */
export function addressesIn(text: string): string[] {
  return Array.from(text.slice(0, 20_000).matchAll(address), ([one]) => one.toLowerCase());
}

/** Whom an element stands for. */
export function personOf(element: Element): Person | undefined {
  const said = attr(element, 'email') ?? attr(element, 'data-hovercard-id') ?? '';
  const found = addressesIn(said)[0];
  if (found === undefined) return undefined;
  const name = oneLine(
    attr(element, 'name') ?? attr(element, 'data-name') ?? readText(element).slice(0, 200),
  );
  return name === '' ? { address: found } : { address: found, name };
}

/**
 * Our own addresses: those the composes write from, the account's in the title of the page (at its
 * end: the subject before it may name any) and on the button of the account, and who is "me" above the
 * mails of the thread.
 */
export function ownAddresses(page: Element, thread: Element | undefined): Set<string> {
  const heading = first(page, 'head > title');
  const title = heading ? oneLine(readText(heading)) : '';
  const inTitle = / - (\S+@\S+) - [^@]*$/u.exec(title)?.[1] ?? '';
  const buttons = all(page, account).map((one) =>
    addressesIn(attr(one, 'aria-label') ?? '').at(-1),
  );
  const froms = all(page, 'input[name="from"]').map((one) => attr(one, 'value') ?? '');
  const toMe = (thread ? all(thread, receivers) : [])
    .flatMap((one) => personOf(one) ?? [])
    .filter(({ name }) => name !== undefined && me.has(nameKey(name)))
    .map((one) => one.address);
  const said = [inTitle, ...froms].flatMap(addressesIn);
  return new Set([...said, ...toMe, ...buttons.flatMap((one) => one ?? [])]);
}

/** Where anyone may have an address, so that it tells nothing about who works together. */
const publicDomains =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|proton|protonmail|aol|gmx|uol|bol|terra)\.[a-z.]+$/u;

const domainOf = (one: string): string => one.slice(one.lastIndexOf('@'));

/** A colleague, or an alias of ours that we have not seen. */
function isOfOurs(sender: string, own: ReadonlySet<string>): boolean {
  return !publicDomains.test(sender) && [...own].some((one) => domainOf(one) === domainOf(sender));
}

/** Who wrote a mail, by its sender, our addresses, and whom the reply goes to. */
export function directionOf(
  sender: string | undefined,
  own: ReadonlySet<string>,
  recipients: readonly Person[],
): Direction | undefined {
  if (sender === undefined) return undefined;
  if (own.has(sender)) return 'out';
  if (recipients.some((one) => one.address === sender)) return 'in';
  return own.size === 0 || isOfOurs(sender, own) ? undefined : 'in';
}

/** The name to address someone by: never an address, nor the part of one that stands for a name. */
export function nameOf(person: Person | undefined): string | undefined {
  if (person?.name === undefined) return undefined;
  const local = person.address.slice(0, person.address.indexOf('@'));
  const name = oneLine(person.name);
  return name === local || name.includes('@') ? undefined : customerName(name);
}
