/** `npm run --silent search`: what the picker would find for each of many queries. */
import { Type } from 'typebox';
import { buildSearchIndex, search } from '@/utils/suggest/search';
import { spokenAnswers } from '@/utils/suggest/spoken';
import { rankingOf } from './corpus';
import { runRanking } from './ranking';

process.exitCode = runRanking(
  {
    name: 'search',
    lines: 'queries',
    line: Type.Object({ q: Type.String() }),
    example: '{"q":"sin internet"}',
    prepare: (library) => {
      const ranking = rankingOf(library);
      const index = buildSearchIndex(spokenAnswers(library), library.language);
      return ({ q }, limit) => search(index, q, limit, ranking);
    },
    echo: ({ q }) => ({ q }),
  },
  process.argv.slice(2),
);
