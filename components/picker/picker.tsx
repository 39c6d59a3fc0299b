import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Hit } from '@/utils/domain/hit';
import type { Look } from '@/utils/domain/look';
import type { Values } from '@/utils/domain/placeholder';
import type { Concern } from '@/utils/domain/team-status';
import { useCount } from '@/components/count';
import { CloseIcon, Mark, NoticeIcon } from '@/components/icons';
import { useTexts, type TextKey, type Translate } from '@/components/texts';
import { isByPerson } from '@/components/trust';
import { pickerKeyOf } from './keys';
import { optionId, OptionList, type OptionListProps } from './option-list';
import type { PictureUrls } from './picture-list';
import { Preview } from './preview';
import type { Move } from './selection';
import { useAnnouncement } from './use-announcement';
import '@/components/theme.css';
import '@/components/controls.css';
import './panel.css';
import './picker.css';

export type PickerStatus = 'loading' | 'suggestions' | 'results' | 'common' | 'empty';
export type PickerNotice = 'unreadable' | 'no-direction' | 'no-match' | 'copy-only' | 'not-ready';

export interface PickerProps {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Index of the selected hit, from 0; `undefined`: none, and `Enter` does nothing. */
  readonly selected: number | undefined;
  readonly status: PickerStatus;
  readonly notice?: PickerNotice | undefined;
  /** Values of placeholders that are known already, by name. */
  readonly values: Values;
  /** Where the answer will be read. */
  readonly look?: Look | undefined;
  /** Where the pictures of the answers can be shown from, as far as they are here. */
  readonly pictureUrls?: PictureUrls | undefined;
  /** Language of the answers (BCP 47). */
  readonly lang?: string | undefined;
  /** Version of the library. */
  readonly version?: number | undefined;
  /** What an agent should know of the library. */
  readonly concern?: Concern | undefined;
  /** What shortcuts are typed with. */
  readonly trigger?: string | undefined;
  /** `false` lets made events through; for tests. */
  readonly trustedOnly?: boolean | undefined;
  /** The text box, for whoever has to give it the focus again; it takes it once by itself. */
  readonly inputRef?: RefObject<HTMLInputElement> | undefined;
  readonly onQuery: (text: string) => void;
  /** See `moveSelection` for what a move does. */
  readonly onMove: (move: Move) => void;
  readonly onSelect: (index: number) => void;
  /** A click on a row. */
  readonly onChoose: (index: number) => void;
  /** What is selected by then may be another: answers to what was just typed may be on their way. */
  readonly onEnter: () => void;
  readonly onClose: () => void;
}

const headings = {
  loading: 'picker_loading',
  suggestions: 'picker_suggestions',
  results: 'picker_results',
  common: 'picker_common',
  empty: 'picker_results',
} as const satisfies Record<PickerStatus, TextKey>;

const notices = {
  unreadable: 'picker_notice_unreadable',
  'no-direction': 'picker_notice_no_direction',
  'no-match': 'picker_notice_no_match',
  'copy-only': 'picker_notice_copy_only',
  'not-ready': 'picker_notice_not_ready',
} as const satisfies Record<PickerNotice, TextKey>;

/**
 * The list of answers beside the compose box: an editable combobox with list autocomplete, its
 * focus always in the text box. Fills its document.
 */
export function Picker(props: PickerProps): JSX.Element {
  const texts = useTexts();
  const listId = useId();
  const hit = props.selected === undefined ? undefined : props.hits[props.selected];
  const notice = props.notice ? texts(notices[props.notice]) : '';
  return (
    <div class="panel picker" onKeyDown={(event) => closeOnEscape(event, props)}>
      <SearchRow {...props} listId={listId} active={hit && optionId(listId, hit)} />
      {notice && (
        <p class={`panel-notice panel-notice-${props.notice}`}>
          <NoticeIcon />
          <span>{notice}</span>
        </p>
      )}
      <div class="picker-body">
        <OptionList {...props} {...listPart(props, texts)} listId={listId} />
        {props.hits.length > 0 && (
          <Preview
            hit={hit}
            values={props.values}
            look={props.look}
            pictureUrls={props.pictureUrls}
            lang={props.lang}
          />
        )}
      </div>
      <Footer {...props} />
      <Status hits={props.hits} status={props.status} notice={notice} />
    </div>
  );
}

/** Before the library is there the notice says all there is to say. */
function listPart(
  { notice, status }: PickerProps,
  texts: Translate,
): Pick<OptionListProps, 'heading' | 'without'> {
  if (notice === 'not-ready') return { heading: '', without: 'nothing' };
  return { heading: texts(headings[status]), without: status === 'loading' ? 'waiting' : 'empty' };
}

/** From the preview too, where the focus may have gone to scroll. */
function closeOnEscape(event: KeyboardEvent, props: PickerProps): void {
  if (event.defaultPrevented || !isByPerson(event, props.trustedOnly)) return;
  if (pickerKeyOf(event)?.kind !== 'close') return;
  event.preventDefault();
  props.onClose();
}

interface SearchRowProps extends PickerProps {
  readonly listId: string;
  readonly active: string | undefined;
}

function SearchRow(props: SearchRowProps): JSX.Element {
  const texts = useTexts();
  const own = useRef<HTMLInputElement>(null);
  const input = props.inputRef ?? own;
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  return (
    <div class="panel-top">
      <Mark size={20} />
      <input
        ref={input}
        class="picker-input"
        type="text"
        role="combobox"
        aria-label={texts('picker_label')}
        aria-expanded={props.hits.length > 0}
        aria-controls={props.listId}
        aria-autocomplete="list"
        aria-activedescendant={props.active}
        placeholder={texts('picker_placeholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterKeyHint="done"
        value={props.query}
        onInput={(event) => {
          if (isByPerson(event, props.trustedOnly)) props.onQuery(event.currentTarget.value);
        }}
        onKeyDown={(event) => takeKey(event, props)}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={texts('close')}
        title={texts('close')}
        onClick={(event) => {
          if (isByPerson(event, props.trustedOnly)) props.onClose();
        }}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

function takeKey(event: KeyboardEvent, props: PickerProps): void {
  if (!isByPerson(event, props.trustedOnly)) return;
  const key = pickerKeyOf(event);
  if (key === undefined) return;
  event.preventDefault();
  if (key.kind === 'close') props.onClose();
  else if (key.kind === 'move') props.onMove(key.move);
  else if (key.kind === 'choose') props.onEnter();
}

const concerns = {
  stale: ['picker_concern_stale', 'team_stale'],
  held: ['picker_concern_held', 'picker_concern_held_help'],
} as const satisfies Record<Concern, readonly [TextKey, TextKey]>;

function Worry({ concern }: { readonly concern: Concern }): JSX.Element {
  const texts = useTexts();
  const [short, long] = concerns[concern];
  return (
    <span class="panel-concern" title={texts(long)}>
      <NoticeIcon />
      {texts(short)}
    </span>
  );
}

function Footer({ concern, notice, version }: PickerProps): JSX.Element {
  const texts = useTexts();
  const act = notice === 'copy-only' ? 'picker_key_copy' : 'picker_key_insert';
  return (
    <footer class="panel-foot">
      <ul class="key-hints">
        <li>
          <kbd>↑</kbd>
          <kbd>↓</kbd> {texts('picker_key_move')}
        </li>
        <li>
          <kbd>{texts('key_enter')}</kbd> {texts(act)}
        </li>
        <li>
          <kbd>{texts('key_escape')}</kbd> {texts('picker_key_close')}
        </li>
      </ul>
      {concern && <Worry concern={concern} />}
      {version !== undefined && (
        <span class="panel-version" title={texts('library_version', String(version))}>
          {texts('library_version_short', String(version))}
        </span>
      )}
    </footer>
  );
}

interface StatusProps {
  readonly hits: readonly Hit[];
  readonly status: PickerStatus;
  /** The sentence that stands above the list. */
  readonly notice: string;
}

/** Says how many answers there are, once the list has come to rest. */
function Status({ hits, notice, status }: StatusProps): JSX.Element {
  const texts = useTexts();
  const count = useCount();
  const number =
    hits.length === 0
      ? texts('picker_none')
      : count(hits.length, { one: 'picker_count_one', other: 'picker_count_other' });
  const said = useAnnouncement(status === 'loading' ? '' : `${notice} ${number}`.trim());
  return (
    <div class="visually-hidden" role="status">
      {said}
    </div>
  );
}
