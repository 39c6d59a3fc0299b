import type { Signs } from './direction';
import { bubble, words } from './messenger-marks';
import type { Unit } from './messenger-rows';
import { all, attr, isInside, tagOf } from './page-dom';
import { sideOf } from './page-side';
import { nameKey } from './page-text';

/** What one message shows by itself. */
interface Seen {
  readonly unit: Unit;
  readonly us: boolean;
  readonly name?: string;
  /** Whose picture stands before its words; ours never does. Who has seen it stands behind. */
  readonly avatar?: string;
  readonly side?: 'left' | 'right';
}

function avatarOf(element: Element): string | undefined {
  const found = all(element, `img[alt], ${bubble}, ${words}`)[0];
  if (
    found === undefined ||
    tagOf(found) !== 'img' ||
    isInside(found, element, 'a[href*="/photo"]')
  )
    return undefined;
  return nameKey(attr(found, 'alt') ?? '') || undefined;
}

function contentOf(element: Element): Element {
  const found = all(element, `${bubble} ${words}`).filter((one) => !isInside(one, element, 'a'));
  return found.at(-1) ?? all(element, `${bubble}, ${words}, video`).at(-1) ?? element;
}

function see(unit: Unit, area: Element, title: string | undefined): Seen {
  const { element, said } = unit;
  if (unit.isMixed) return { unit, us: false };
  const side = sideOf(contentOf(element), element, area);
  const avatar = avatarOf(element);
  // A contact may be called what only we are called by a screen reader.
  const us = said.us && said.name !== title;
  return {
    unit,
    us,
    ...(us || said.name === undefined ? {} : { name: said.name }),
    ...(avatar === undefined || us ? {} : { avatar }),
    ...(side === undefined ? {} : { side }),
  };
}

/** What the messages of a view say together. */
interface Learnt {
  /** Some are labelled as ours, so the others' labels are not. */
  readonly isOursLabelled: boolean;
  /** Names that the view shows elsewhere: its title, those of its pictures. */
  readonly names: ReadonlySet<string>;
  /** The side of messages with a picture, where they keep to one. */
  readonly pictured?: Seen['side'];
  readonly title: string | undefined;
  readonly start: 'left' | 'right';
}

function learn(seen: readonly Seen[], title: string | undefined, rtl: boolean): Learnt {
  const sides = new Set(seen.flatMap(({ avatar, side }) => (avatar && side ? [side] : [])));
  const [pictured] = sides.size === 1 ? sides : [];
  return {
    isOursLabelled: seen.some(({ us }) => us),
    names: new Set(seen.flatMap(({ avatar }) => avatar ?? []).concat(title ?? [])),
    ...(pictured === undefined ? {} : { pictured }),
    title,
    start: rtl ? 'right' : 'left',
  };
}

/** Label, picture and side: one alone says nothing, two that agree do. */
function marksOf({ us, name, avatar, side }: Seen, learnt: Learnt): Signs['marks'] {
  const { isOursLabelled, names, pictured, title, start } = learnt;
  if (us) return ['out'];
  const isNamed = name !== undefined && isOursLabelled && names.has(name);
  const isPictured = side === start && side === pictured && avatar !== undefined;
  if (isNamed || (isPictured && avatar === title)) return ['in'];
  return side !== undefined && pictured === start && side !== pictured ? ['out'] : [];
}

/** What each message shows, in step with `units`. `title` is comparable to names. */
export function signsOf(
  units: readonly Unit[],
  area: Element,
  title: string | undefined,
  rtl: boolean,
): Signs[] {
  const seen = units.map((unit) => see(unit, area, title));
  const learnt = learn(seen, title, rtl);
  return seen.map((one) => {
    const sender = one.name ?? one.avatar;
    return {
      marks: marksOf(one, learnt),
      tick: false,
      bare: false,
      breaksRun: one.unit.isMixed,
      ...(sender === undefined ? {} : { sender }),
      ...(one.name === undefined ? {} : { speaker: one.name }),
      ...(one.side === undefined ? {} : { side: one.side }),
    };
  });
}
