/**
 * Pictures get a table of their own, so that the text of a library stays small. Before this
 * `pictures` was a field that nobody knew and anything could stand in: it is taken out, or the
 * library would be refused by what it means now. It is in the team's file and comes back with it.
 */
export const picturesApart = {
  version: 2,
  stores: {
    /** `{ hash, type, bytes }`; the hash is SHA-256 of the bytes, in hex. */
    pictures: 'hash',
  },
  rows: {
    /** From now on with `pictures?`, the hashes that the text refers to. */
    versions: (row: unknown): unknown => {
      const { text } = row as { text?: unknown };
      if (typeof text !== 'string' || !text.includes('"pictures"')) return row;
      try {
        const library = JSON.parse(text) as { answers?: unknown };
        if (!Array.isArray(library.answers)) return row;
        for (const answer of library.answers as unknown[]) {
          if (typeof answer === 'object' && answer !== null)
            Reflect.deleteProperty(answer, 'pictures');
        }
        return { ...(row as object), text: JSON.stringify(library) };
      } catch {
        return row;
      }
    },
  },
};
