/** Signs of money that are of one country, whose way to write numbers they bring with them. */
const regions = new Map([
  ['RD$', 'DO'],
  ['MX$', 'MX'],
  ['COP', 'CO'],
  ['COL$', 'CO'],
  ['AR$', 'AR'],
  ['CLP', 'CL'],
  ['$U', 'UY'],
  ['S/', 'PE'],
  ['B/.', 'PA'],
  ['Q', 'GT'],
  ['C$', 'NI'],
  ['L', 'HN'],
  ['₡', 'CR'],
  ['₲', 'PY'],
  ['Gs.', 'PY'],
  ['Bs', 'BO'],
  ['R$', 'BR'],
  ['€', 'ES'],
]);

/** How amounts are written. */
export interface Money {
  /** The library's, as `customerLanguage` gives it. */
  readonly language: string;
  /** As the library has it, with a space where it wants one. */
  readonly currency: string | undefined;
}

/** Where a language is at home for us, when neither it nor its money names a country. */
const homes = new Map([
  ['es', '419'],
  ['pt', 'BR'],
]);

/** `es-ES` writes 1.500 and `es-DO` 1,500: a language without a country takes that of its money. */
function localeOf({ language, currency = '' }: Money): string {
  const { language: bare, region } = new Intl.Locale(language);
  const country = region ?? regions.get(currency.trim()) ?? homes.get(bare);
  return country === undefined ? bare : `${bare}-${country}`;
}

/** What stands between the thousands and before the cents. */
function separatorsOf(locale: string): { readonly group: string; readonly decimal: string } {
  const format = new Intl.NumberFormat(locale, { useGrouping: 'always', minimumFractionDigits: 1 });
  const parts = format.formatToParts(1000);
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  // A space of whatever width is typed as a space.
  return { group: of('group').replace(/\s/u, ' '), decimal: of('decimal') };
}

/** An amount as the team writes it to customers: `RD$1,500`, cents only where there are some. */
export function writtenAmount(amount: number, money: Money): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const format = new Intl.NumberFormat(localeOf(money), {
    // Any currency: its sign is taken out for the library's own, its place is the language's.
    style: money.currency === undefined ? 'decimal' : 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    useGrouping: 'always',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const parts = format.formatToParts(amount);
  const text = parts.map(({ type, value }) => (type === 'currency' ? money.currency : value));
  return text.join('').replace(/\s/gu, ' ').trim();
}

/** Reads digits grouped and divided by these two signs alone. */
function readDigits(typed: string, group: string, decimal: string): number | undefined {
  const [whole = '', cents, ...more] = typed.split(decimal);
  if (more.length > 0 || (cents !== undefined && !/^\d{1,2}$/.test(cents))) return undefined;
  const groups = whole.split(group);
  const isGrouped =
    groups.length > 1 &&
    groups.every((digits, at) => (at === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(digits));
  if (!isGrouped && !/^(?:0|[1-9]\d*)$/.test(whole)) return undefined;
  const digits = groups.join('');
  return digits.length > 12 ? undefined : Number(`${digits}.${cents ?? '0'}`);
}

/** Without the sign of its money, before or behind. */
function bareAmount(text: string, currency = ''): string {
  const typed = text.replace(/\s+/gu, ' ').trim();
  for (const sign of [currency.trim(), '$'].filter((one) => one !== '')) {
    const [low, end] = [typed.toLowerCase(), sign.toLowerCase()];
    if (low.startsWith(end)) return typed.slice(sign.length).trim();
    if (low.endsWith(end)) return typed.slice(0, -sign.length).trim();
  }
  return typed;
}

/**
 * Reads an amount in the way of its money. Where both signs are there, as in `1.500,50`, they tell
 * by themselves which is which; `1.500` is unclear where 1,500 is the way to write it.
 */
export function readAmount(text: string, money: Money): number | undefined {
  const typed = bareAmount(text, money.currency);
  const { group, decimal } = separatorsOf(localeOf(money));
  const read = readDigits(typed, group, decimal);
  if (read !== undefined || !typed.includes(',') || !typed.includes('.')) return read;
  return readDigits(typed, '.', ',') ?? readDigits(typed, ',', '.');
}
