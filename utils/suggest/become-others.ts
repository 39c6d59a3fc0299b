import type { Answer, Library } from '@/utils/domain/library';
import { commonWordsOf } from './common-words';
import { stemOf } from './stem';
import { plainWords, primaryOf } from './words';

/** Of the words that the two have together, those that both must have. */
const leastShared = 0.2;

/**
 * The ids that now stand for another answer: their texts have next to no word in common. What was learnt of
 * the one is not true of the other. A changed price, or a new wording, is the same answer still; one that was
 * withdrawn keeps what it has, in case it comes back.
 */
export function becomeOthers(before: Library, after: Library): string[] {
  const language = primaryOf(after.language);
  const stem = stemOf(language);
  const stemsIn = (text: string) => plainWords(text).map((word) => stem(word.text));
  const common = new Set(stemsIn(commonWordsOf(language)));
  const stemsOf = ({ title, body, questions = [] }: Answer) =>
    new Set([title, body, ...questions].flatMap(stemsIn).filter((one) => !common.has(one)));
  const earlier = new Map(before.answers.map((answer) => [answer.id, answer]));
  return after.answers
    .filter((answer) => {
      const was = earlier.get(answer.id);
      if (!was || (was.title === answer.title && was.body === answer.body)) return false;
      const [old, now] = [stemsOf(was), stemsOf(answer)];
      const both = [...old].filter((one) => now.has(one)).length;
      return both < leastShared * (old.size + now.size - both);
    })
    .map(({ id }) => id);
}
