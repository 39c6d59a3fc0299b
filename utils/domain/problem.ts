/**
 * Something wrong with a library file, said so that its keeper can find and mend it.
 * `code` is the key of a sentence in `_locales` (`problem_<code>`); the rest fills it.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** Name of the file as the person knows it. */
  readonly file: string;
  /** Id of the answer, or `#12` (counted from 1) where it has none. */
  readonly answer?: string;
  /** Path inside the answer or the file: `body`, `questions[2]`, `constants.renta`. */
  readonly field?: string;
  /** The offending value or the limit, cut to 80 characters, invisible characters written as U+XXXX. */
  readonly detail?: string;
}

export const problemCodes = [
  'too_large',
  'not_utf8',
  'not_json',
  'not_a_library',
  'other_format',
  'missing',
  'wrong_type',
  'no_answers',
  'too_many_answers',
  'answer_too_long',
  'text_too_long',
  'too_deep',
  'too_many_values',
  'forbidden_key',
  'duplicate_id',
  'duplicate_shortcut',
  'bad_shortcut',
  'unknown_placeholder',
  'reserved_name',
  'duplicate_name',
  'bad_name',
  'not_allowed',
  'too_few',
  'too_many',
  'duplicate_option',
  'bad_date',
  'invisible_character',
  'empty_text',
  'unknown_channel',
  'bad_picture',
  'picture_bytes',
  'picture_too_large',
  'picture_too_wide',
  'bad_picture_name',
  'texts_too_large',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Problems that an answer can have and the rest of the file too: a sentence for each. */
const codesOfBoth: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing',
  'wrong_type',
  'text_too_long',
  'forbidden_key',
  'unknown_placeholder',
  'too_many',
  'invisible_character',
  'empty_text',
  'unknown_channel',
]);

/** The keys of all sentences that `problemMessage` can ask for. */
export const problemMessageKeys: readonly string[] = problemCodes.flatMap((code) =>
  codesOfBoth.has(code) ? [`problem_${code}`, `problem_${code}_file`] : [`problem_${code}`],
);

export interface ProblemMessage {
  readonly key: string;
  /** File, answer, field, detail: `$1` to `$4`; empty where the problem has none. */
  readonly substitutions: [string, string, string, string];
}

/** The sentence that says a problem; the key ends in `_file` where it is not about an answer. */
export function problemMessage(problem: Problem): ProblemMessage {
  const { code, file, answer, field = '', detail = '' } = problem;
  const ofFile = answer === undefined && codesOfBoth.has(code);
  return {
    key: `problem_${code}${ofFile ? '_file' : ''}`,
    substitutions: [file, answer ?? '', field, detail],
  };
}
