import type { Answer, Library } from '@/utils/domain/library';
import type { Ask, Hit, HitPicture, Hits } from '@/utils/domain/hit';
import { isFixedPlaceholder, segmentsOf } from '@/utils/domain/placeholder';
import { hashOf } from '@/utils/library/pictures';
import { fillKnown } from '@/utils/format/fill';
import { browser } from '@/utils/platform/browser';
import type { Ranked } from '@/utils/suggest/ranked';
import { buildSearchIndex, search, type SearchIndex } from '@/utils/suggest/search';
import { matchShortcuts } from '@/utils/suggest/shortcut';
import { buildSuggestIndex, suggest, type SuggestIndex } from '@/utils/suggest/suggest';

/** What the picker is given of a library, ready to be asked. Rebuilt from the store after a restart. */
export interface Shelf {
  readonly version: number;
  suggest(text: string): Hits;
  search(query: string): Hits;
  shortcut(typed: string): Hits;
  /** Those with the most uses, then in the order of the library. */
  common(uses: ReadonlyMap<string, number>): Hits;
}

const rows = { suggestions: 5, results: 20, shortcuts: 5, common: 12 } as const;

function labelOf(library: Library, name: string): string {
  const own = library.placeholders?.[name]?.label;
  if (own) return own;
  return isFixedPlaceholder(name)
    ? browser.i18n.getMessage(`ask_${name}` as 'ask_cliente') || name
    : name;
}

function picturesOf({ pictures = [] }: Answer): HitPicture[] {
  return pictures.flatMap((picture) => {
    const hash = hashOf(picture);
    return hash === undefined ? [] : [{ hash, name: picture.name, alt: picture.alt }];
  });
}

function hitOf(library: Library, answer: Answer, reason?: string): Hit {
  const { id, title, shortcut, stage, department } = answer;
  const body = fillKnown(segmentsOf(answer.body), library.constants ?? {});
  const open = body.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.name]));
  const asks: Ask[] = [...new Set(open)].map((name) => ({ name, label: labelOf(library, name) }));
  const named = { shortcut, stage, department, reason };
  const given = Object.entries(named).filter(([, value]) => value !== undefined && value !== '');
  const pictures = picturesOf(answer);
  const shown = pictures.length > 0 ? { pictures } : {};
  return { id, title, body, asks, ...shown, ...Object.fromEntries(given) };
}

export function shelve(version: number, library: Library): Shelf {
  const { answers, language } = library;
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  let suggestIndex: SuggestIndex | undefined;
  let searchIndex: SearchIndex | undefined;
  // Built when it is first asked for, and once for suggestion and search.
  const ranker = () => (suggestIndex ??= buildSuggestIndex(answers, language));
  const list = (hits: readonly Hit[]): Hits => ({
    version,
    hits,
    ...(language === undefined ? {} : { language }),
  });
  const hitsOf = (found: readonly Answer[]) => list(found.map((answer) => hitOf(library, answer)));
  const ranked = (found: readonly Ranked[]) =>
    list(
      found.flatMap(({ id, reason }) => {
        const answer = byId.get(id);
        return answer ? [hitOf(library, answer, reason)] : [];
      }),
    );
  return {
    version,
    suggest: (text) => ranked(suggest(ranker(), text, rows.suggestions)),
    search: (query) => {
      searchIndex ??= buildSearchIndex(answers, language, ranker);
      return ranked(search(searchIndex, query, rows.results));
    },
    shortcut: (typed) => hitsOf(matchShortcuts(answers, typed, rows.shortcuts)),
    common: (uses) => {
      const used = answers.filter(({ id }) => uses.has(id));
      used.sort((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0));
      const rest = answers.filter(({ id }) => !uses.has(id));
      return hitsOf([...used, ...rest].slice(0, rows.common));
    },
  };
}
