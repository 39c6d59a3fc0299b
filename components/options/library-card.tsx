import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useCount } from '@/components/count';
import { DoneIcon, NoticeIcon } from '@/components/icons';
import { useTexts } from '@/components/texts';
import type { LibraryFacts } from './library-facts';
import { Moment } from './moment';
import { Section } from './page';

/** What became of opening a file. */
export type OpenResult =
  /** `restored`: no file, but the library before. */
  | { readonly ok: true; readonly restored?: true }
  /** One whole sentence per problem, in the language of the page. */
  | { readonly ok: false; readonly problems: readonly string[] };

export interface LibraryCardProps {
  /** `undefined` while it is being read. */
  readonly library: LibraryFacts | undefined;
  /** A file is being read and checked. */
  readonly busy?: boolean | undefined;
  /** Of the last file that was opened. */
  readonly result?: OpenResult | undefined;
  /** Absent where the team alone says which library it is. */
  readonly onOpen?: ((file: File) => void) | undefined;
  readonly onRestore?: (() => void) | undefined;
}

/** The library in use, and the way to another one. */
export function LibraryCard(props: LibraryCardProps): JSX.Element {
  const { busy, library, onOpen, onRestore, result } = props;
  const texts = useTexts();
  return (
    <Section title={texts('library_title')}>
      {library ? <Facts library={library} /> : <p class="quiet">{texts('library_loading')}</p>}
      {onOpen && <OpenFile busy={busy} onOpen={onOpen} />}
      {onRestore && library?.before !== undefined && (
        <div class="file">
          <button type="button" class="button" disabled={busy === true} onClick={onRestore}>
            {texts('library_restore')}
          </button>
          <p class="quiet">{texts('library_restore_help', library.before)}</p>
        </div>
      )}
      <div role="status">{result && <Result result={result} library={library} />}</div>
    </Section>
  );
}

interface OpenFileProps {
  readonly busy: boolean | undefined;
  readonly onOpen: (file: File) => void;
}

function OpenFile({ busy, onOpen }: OpenFileProps): JSX.Element {
  const texts = useTexts();
  const id = useId();
  return (
    <div class="file">
      <input
        class="file-input"
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={busy === true}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) onOpen(file);
          // The same file, mended, must be a change again.
          input.value = '';
        }}
      />
      <label class="button" for={id}>
        {texts(busy ? 'library_opening' : 'library_open')}
      </label>
      <p class="quiet" id={`${id}-help`}>
        {texts('library_open_help')}
      </p>
    </div>
  );
}

const sources = {
  starter: 'source_starter',
  file: 'source_file',
  team: 'source_team',
} as const;

function Facts({ library }: { readonly library: LibraryFacts }): JSX.Element {
  const texts = useTexts();
  const count = useCount();
  return (
    <dl class="facts">
      <div class="facts-wide">
        <dt>{texts('library_name')}</dt>
        <dd dir="auto">{library.name}</dd>
      </div>
      <div>
        <dt>{texts('library_answers')}</dt>
        <dd>{count(library.answers, { one: 'picker_count_one', other: 'picker_count_other' })}</dd>
      </div>
      <div>
        <dt>{texts('library_version_label')}</dt>
        <dd>{library.version}</dd>
      </div>
      <div>
        <dt>{texts('library_since')}</dt>
        <dd>
          <Moment at={library.since} />
        </dd>
      </div>
      <div>
        <dt>{texts('library_source')}</dt>
        <dd>{texts(sources[library.source])}</dd>
      </div>
    </dl>
  );
}

interface ResultProps {
  readonly result: OpenResult;
  readonly library: LibraryFacts | undefined;
}

function Result({ library, result }: ResultProps): JSX.Element {
  const texts = useTexts();
  const count = useCount();
  if (result.ok) {
    return (
      <p class="message message-done">
        <DoneIcon />
        <span>{texts(result.restored ? 'library_restored' : 'library_opened')}</span>
      </p>
    );
  }
  const { problems } = result;
  return (
    <div class="message message-problem">
      <NoticeIcon />
      <div>
        <p>
          <strong>
            {count(problems.length, { one: 'library_problem_one', other: 'library_problem_other' })}
          </strong>{' '}
          {library ? texts('library_stays', library.name) : ''}
        </p>
        <ol class="problems">
          {problems.map((problem, index) => (
            <li key={index}>{problem}</li>
          ))}
        </ol>
      </div>
    </div>
  );
}
