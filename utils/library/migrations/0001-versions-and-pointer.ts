/**
 * The beginning: whole versions of the library, and which of them is in use.
 * A migration imports nothing, so that it stays what it was when it ran on someone's disk.
 */
export const versionsAndPointer = {
  version: 1,
  stores: {
    /** `{ number, text, since, source, file, name, language? }`; the number is never used again. */
    versions: '++number',
    /** One row: `{ id: 'library', current, previous? }`. */
    pointer: 'id',
  },
};
