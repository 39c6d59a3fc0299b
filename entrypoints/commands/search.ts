/** `npm run --silent search`: what the picker would find for each of many queries. */
import { Type } from 'typebox';
import { buildSearchIndex, search } from '@/utils/suggest/search';
import { spokenAnswers } from '@/utils/suggest/spoken';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { corpusOf } from './corpus';
import { runRanking } from './ranking';

process.exitCode = runRanking(
  {
    name: 'search',
    lines: 'queries',
    line: Type.Object({ q: Type.String() }),
    example: '{"q":"sin internet"}',
    prepare: (library) => {
      const [answers, language] = [spokenAnswers(library), library.language];
      const ranking = buildSuggestIndex(answers, language, corpusOf(language));
      const index = buildSearchIndex(answers, language);
      return ({ q }, limit) => search(index, q, limit, ranking);
    },
    echo: ({ q }) => ({ q }),
  },
  process.argv.slice(2),
);
