import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/spanish';
import FlexSearch from 'flexsearch';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Answer } from '@/utils/domain/library';
import { plainWords, readerOf } from '@/utils/suggest/words';
import type { Ranker, Ranking } from './metrics';

const most = 10;
const fields = ['title', 'tags', 'questions', 'body'] as const;

interface Scored {
  readonly id: string;
  readonly score: number;
}

const rankingOf = (found: readonly Scored[]): Ranking => ({
  ids: found.slice(0, most).map(({ id }) => id),
  sure: found[0]?.score ?? 0,
});

function fuseWith(answers: readonly Answer[], options: IFuseOptions<Answer>): Ranker {
  const fuse = new Fuse(answers, { includeScore: true, ...options });
  return (text) =>
    rankingOf(
      fuse
        .search(text, { limit: most })
        .map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score })),
    );
}

const fuse = (answers: readonly Answer[]) => fuseWith(answers, { keys: [...fields] });

/** The best found for messages in `research/suggest.md`: whole words, by a reader of the language. */
function fuseTuned(answers: readonly Answer[], language: string): Ranker {
  const { stem } = readerOf(language);
  return fuseWith(answers, {
    keys: [
      { name: 'title', weight: 2 },
      { name: 'tags', weight: 1.5 },
      { name: 'questions', weight: 1.5 },
      { name: 'body', weight: 0.6 },
    ],
    useTokenSearch: true,
    threshold: 0.2,
    ignoreLocation: true,
    ignoreDiacritics: true,
    tokenize: (text) => plainWords(text).map((word) => stem(word.text)),
  });
}

function miniSearch(answers: readonly Answer[], language: string): Ranker {
  const { stem } = readerOf(language);
  const mini = new MiniSearch({
    fields: [...fields],
    extractField: (answer: Answer, field) => {
      const value = (answer as Record<string, unknown>)[field];
      return Array.isArray(value) ? value.join('\n') : (value as string);
    },
    processTerm: (term) => stem(plainWords(term)[0]?.text ?? ''),
    searchOptions: {
      boost: { title: 2, tags: 1.5, questions: 1.5, body: 0.6 },
      fuzzy: 0.2,
      prefix: true,
    },
  });
  mini.addAll(answers);
  return (text) => rankingOf(mini.search(text));
}

/** FlexSearch gives no scores: an answer counts for the places where its fields are found. */
function flexSearch(answers: readonly Answer[]): Ranker {
  const index = new FlexSearch.Document({
    document: { id: 'id', index: [...fields] },
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinBalance,
  });
  for (const { id, title, tags = [], questions = [], body } of answers) {
    index.add({ id, title, body, tags: tags.join('\n'), questions: questions.join('\n') });
  }
  return (text) => {
    const scores = new Map<string, number>();
    for (const { result } of index.search(text, { limit: most, suggest: true })) {
      result.forEach((id, place) => {
        scores.set(`${id}`, (scores.get(`${id}`) ?? 0) + 1 / (1 + place));
      });
    }
    const found = Array.from(scores, ([id, score]) => ({ id, score }));
    return rankingOf(found.sort((a, b) => b.score - a.score));
  };
}

function orama(answers: readonly Answer[]): Ranker {
  const db = create({
    schema: { id: 'string', title: 'string', tags: 'string', questions: 'string', body: 'string' },
    components: { tokenizer: { language: 'spanish', stemming: true, stemmer } },
  });
  void insertMultiple(
    db,
    answers.map(({ id, title, tags = [], questions = [], body }) => {
      return { id, title, body, tags: tags.join('\n'), questions: questions.join('\n') };
    }),
  );
  const boost = { title: 2, tags: 1.5, questions: 1.5, body: 0.6 };
  return (term) => {
    const found = search(db, { term, limit: most, boost, properties: [...fields] });
    if (found instanceof Promise) throw new TypeError('a search that does not answer at once');
    return rankingOf(found.hits.map(({ document, score }) => ({ id: document.id, score })));
  };
}

export type MakeRanker = (answers: readonly Answer[], language: string) => Ranker;

/** Others, as they come and as well as we know how to set them up. */
export const peers: Readonly<Record<string, MakeRanker>> = {
  fuse,
  'fuse tuned': fuseTuned,
  minisearch: miniSearch,
  flexsearch: flexSearch,
  orama,
};
