import { isShortcut } from './shortcut';
import { printable } from './check-characters';
import { bracesIn, fieldsOf, isBlank, type Fields } from './check-names';
import { checkPictures, withoutPictureData, type PicturesAre } from './check-pictures';
import { fieldOf, type Place, type ProblemList } from './check-problems';
import { checkShape } from './check-shape';
import { checkTexts } from './check-text';
import { Answer, libraryLimits } from './library';
import { isFixedPlaceholder, segmentsOf } from './placeholder';

/** What the answers before this one have taken, and the names that bodies may use. */
export interface Taken {
  readonly names: ReadonlySet<string>;
  /** Id → `#1`. */
  readonly ids: Map<string, string>;
  /** Folded shortcut → id of its answer. */
  readonly shortcuts: Map<string, string>;
  readonly pictures: PicturesAre;
}

/** Shortcuts are typed without accents and in any case, so they must differ without them. */
function foldShortcut(shortcut: string): string {
  return shortcut
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function checkShortcut(shortcut: unknown, answer: string, list: ProblemList, taken: Taken): void {
  if (typeof shortcut !== 'string') return;
  const place = { answer, field: 'shortcut' };
  if (!isShortcut(shortcut)) return list.add('bad_shortcut', place, shortcut);
  const folded = foldShortcut(shortcut);
  const other = taken.shortcuts.get(folded);
  if (other === undefined) taken.shortcuts.set(folded, answer);
  else list.add('duplicate_shortcut', place, `${shortcut} (${printable(other, 30)})`);
}

/** What stands between braces in a body and is no placeholder of this library, each once. */
function unknownPlaceholders(body: string, names: ReadonlySet<string>): Set<string> {
  const unknown = new Set<string>();
  for (const segment of segmentsOf(body)) {
    if (typeof segment === 'string') {
      const braces = bracesIn(segment);
      if (braces !== undefined) unknown.add(braces);
    } else if (!isFixedPlaceholder(segment.name) && !names.has(segment.name)) {
      unknown.add(`{{${segment.name}}}`);
    }
  }
  return unknown;
}

/** A text that placeholders may stand in. */
export function checkBody(
  body: unknown,
  place: Place,
  list: ProblemList,
  names: ReadonlySet<string>,
): void {
  if (typeof body !== 'string') return;
  for (const braces of unknownPlaceholders(body, names)) {
    list.add('unknown_placeholder', place, braces);
  }
}

function checkBodies(fields: Fields, answer: string, list: ProblemList, taken: Taken): void {
  checkBody(fields.body, { answer, field: 'body' }, list, taken.names);
  for (const [channel, body] of Object.entries(fieldsOf(fields.bodies))) {
    const place = { answer, field: fieldOf(['bodies', channel]) };
    if (isBlank(body)) list.add('empty_text', place);
    checkBody(body, place, list, taken.names);
  }
}

function checkId(id: unknown, number: string, list: ProblemList, taken: Taken): void {
  if (typeof id !== 'string' || isBlank(id)) return;
  const first = taken.ids.get(id);
  if (first === undefined) taken.ids.set(id, number);
  else list.add('duplicate_id', { answer: id, field: 'id' }, `${first}, ${number}`);
}

/** Checks one answer, whatever it is; `index` counts from 0. */
export function checkAnswer(value: unknown, index: number, list: ProblemList, taken: Taken): void {
  const number = `#${index + 1}`;
  const fields = fieldsOf(value);
  const id = fields.id;
  const answer = typeof id === 'string' && !isBlank(id) ? id : number;
  checkShape(Answer, value, list, { answer, field: fieldOf(['answers', index]) });
  const characters = checkTexts(withoutPictureData(value), list, { answer });
  if (characters > libraryLimits.charactersPerAnswer) {
    list.add('answer_too_long', { answer }, String(libraryLimits.charactersPerAnswer));
  }
  for (const field of ['id', 'title', 'body']) {
    // The empty text is told by the shape.
    if (fields[field] !== '' && isBlank(fields[field])) list.add('empty_text', { answer, field });
  }
  checkId(id, number, list, taken);
  checkShortcut(fields.shortcut, answer, list, taken);
  checkBodies(fields, answer, list, taken);
  checkPictures(fields.pictures, answer, list, taken.pictures);
}
