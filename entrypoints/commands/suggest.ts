/** `npm run --silent suggest`: what the extension would suggest for each of many messages. */
import { Type } from 'typebox';
import { suggest } from '@/utils/suggest/suggest';
import { rankingOf } from './corpus';
import { runRanking } from './ranking';

process.exitCode = runRanking(
  {
    name: 'suggest',
    lines: 'messages',
    line: Type.Object({ id: Type.Union([Type.String(), Type.Number()]), text: Type.String() }),
    example: '{"id":"1","text":"no tengo internet"}',
    prepare: (library) => {
      const index = rankingOf(library);
      return ({ text }, limit) => suggest(index, text, limit);
    },
    echo: ({ id }) => ({ id }),
  },
  process.argv.slice(2),
);
