import { fieldsOf, isBlank } from './check-names';
import { fieldOf, type Place, type ProblemList } from './check-problems';
import { libraryLimits } from './library';
import { bytesIn, bytesOfBase64, pictureDataOf, pictureEndings, type PictureData } from './picture';
import { pictureSizeOf } from './picture-size';

/** Where the bytes of pictures stand: in the file, or in a table of their own beside the library. */
export type PicturesAre = 'inside' | 'apart';

const reference = /^sha256:[0-9a-f]{64}$/;

/** Whether `data` is what the store has put in place of a picture's bytes. */
export function isPictureReference(data: string): boolean {
  return reference.test(data);
}

function checkBytes(picture: PictureData, place: Place, list: ProblemList): void {
  const { type, base64 } = picture;
  if (bytesIn(base64) > libraryLimits.bytesPerPicture) {
    return list.add('picture_too_large', place, `${libraryLimits.bytesPerPicture / 1000} kB`);
  }
  const size = pictureSizeOf(type, bytesOfBase64(base64));
  if (!size) return list.add('picture_bytes', place, type);
  const { pixelsPerSide } = libraryLimits;
  if (Math.max(size.width, size.height) > pixelsPerSide) {
    list.add('picture_too_wide', place, String(pixelsPerSide));
  }
}

/** A name to save by: no folder in it, and the ending of what it is. */
function isFileName(name: string, { type }: PictureData): boolean {
  const lower = name.toLowerCase();
  return !/[/\\:]|^\./.test(name) && pictureEndings[type].some((end) => lower.endsWith(end));
}

/**
 * Checks what the shape of a picture does not tell: that its data is a picture of the type that it
 * says, small enough in bytes and pixels (a small file can be a wall of pixels), and its name.
 */
export function checkPictures(
  pictures: unknown,
  answer: string,
  list: ProblemList,
  are: PicturesAre,
): void {
  if (!Array.isArray(pictures)) return;
  for (const [index, picture] of pictures.slice(0, libraryLimits.picturesPerAnswer).entries()) {
    const { name, alt, data } = fieldsOf(picture);
    const at = (field: string): Place => ({
      answer,
      field: fieldOf(['pictures', index, field]),
    });
    if (alt !== '' && isBlank(alt)) list.add('empty_text', at('alt'));
    if (typeof data !== 'string') continue;
    if (are === 'apart' && isPictureReference(data)) continue;
    const parts = pictureDataOf(data);
    if (!parts) {
      list.add('bad_picture', at('data'));
      continue;
    }
    if (typeof name === 'string' && name !== '' && !isFileName(name, parts)) {
      list.add('bad_picture_name', at('name'), name);
    }
    checkBytes(parts, at('data'), list);
  }
}

/** The answer with its pictures' data left out: it is no text, and is checked by itself. */
export function withoutPictureData(value: unknown): unknown {
  const { pictures } = fieldsOf(value);
  if (!Array.isArray(pictures)) return value;
  const rest = pictures.map((picture: unknown) =>
    typeof fieldsOf(picture).data === 'string' ? { ...fieldsOf(picture), data: '' } : picture,
  );
  return { ...fieldsOf(value), pictures: rest };
}

/** Characters of picture data in a document, known answers or not. */
export function charactersOfPictures(answers: readonly unknown[]): number {
  let characters = 0;
  for (const answer of answers) {
    const { pictures } = fieldsOf(answer);
    for (const picture of Array.isArray(pictures) ? (pictures as unknown[]) : []) {
      const { data } = fieldsOf(picture);
      if (typeof data === 'string') characters += data.length;
    }
  }
  return characters;
}
