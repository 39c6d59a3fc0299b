import type { JSX } from 'preact';
import type { HostId } from '@/utils/domain/conversation';
import { useCount } from '@/components/count';
import { Mark } from '@/components/icons';
import type { LibraryFacts } from '@/components/options/library-facts';
import { HealthCard, type HealthFacts } from './health-card';
import { useKeyName, usualOpenKey } from '@/components/key-name';
import { useTexts, type TextKey } from '@/components/texts';
import '@/components/theme.css';
import '@/components/controls.css';
import './popup.css';

export interface PopupProps {
  /** `undefined` while it is being read. */
  readonly library: LibraryFacts | undefined;
  readonly hosts: readonly HostId[];
  /** On which of them we do not work. */
  readonly off: readonly HostId[];
  readonly trigger?: string | undefined;
  /** The key that opens the list, as settings know it: `Control+Space`. */
  readonly openKey?: string | undefined;
  /** Hosts that the browser keeps us out of. */
  readonly forbidden?: readonly HostId[] | undefined;
  /** How the page in front is read; `undefined` where it is none of a host. */
  readonly health?: HealthFacts | undefined;
  /** What became of copying the report. */
  readonly reported?: 'done' | 'failed' | undefined;
  readonly onToggle: (host: HostId, on: boolean) => void;
  readonly onAllow?: (host: HostId) => void;
  readonly onReport?: () => void;
  readonly onOptions: () => void;
  readonly onPractice: () => void;
}

/** That each has one, a test sees to. */
const nameOf = (host: HostId) => `host_${host}` as TextKey;

/** What a click on the extension's button shows: what is on, what is loaded, which keys there are. */
export function Popup(props: PopupProps): JSX.Element {
  const texts = useTexts();
  return (
    <main class="popup">
      <header class="popup-top">
        <Mark size={24} />
        <h1>{texts('extensionName')}</h1>
      </header>
      <LibraryLine library={props.library} />
      <fieldset class="popup-hosts">
        <legend>{texts('popup_hosts')}</legend>
        {props.hosts.map((host) => (
          <HostSwitch key={host} host={host} {...props} />
        ))}
      </fieldset>
      {props.health && (
        <HealthCard health={props.health} reported={props.reported} onReport={props.onReport} />
      )}
      <Keys trigger={props.trigger ?? ';'} openKey={props.openKey ?? usualOpenKey} />
      <nav class="popup-links">
        <button type="button" class="button" onClick={props.onPractice}>
          {texts('popup_practice')}
        </button>
        <button type="button" class="button" onClick={props.onOptions}>
          {texts('popup_options')}
        </button>
      </nav>
    </main>
  );
}

function HostSwitch(props: PopupProps & { readonly host: HostId }): JSX.Element {
  const { host, off, forbidden, onToggle, onAllow } = props;
  const texts = useTexts();
  const isForbidden = forbidden?.includes(host) ?? false;
  return (
    <div>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={!off.includes(host) && !isForbidden}
          disabled={isForbidden}
          onChange={(event) => {
            onToggle(host, event.currentTarget.checked);
          }}
        />
        <span>{texts(nameOf(host))}</span>
      </label>
      {isForbidden && (
        <p class="notice popup-forbidden">
          <span>{texts('popup_forbidden', texts(nameOf(host)))}</span>
          <button type="button" class="button" onClick={() => onAllow?.(host)}>
            {texts('popup_allow')}
          </button>
        </p>
      )}
    </div>
  );
}

function LibraryLine({ library }: Pick<PopupProps, 'library'>): JSX.Element {
  const texts = useTexts();
  const count = useCount();
  if (!library) return <p class="popup-library quiet">{texts('library_loading')}</p>;
  return (
    <p class="popup-library">
      <strong dir="auto">{library.name}</strong>
      <span class="quiet">
        {count(library.answers, { one: 'picker_count_one', other: 'picker_count_other' })}
        {' · '}
        {texts('library_version', String(library.version))}
      </span>
    </p>
  );
}

interface KeysProps {
  readonly trigger: string;
  readonly openKey: string;
}

function Keys({ openKey, trigger }: KeysProps): JSX.Element {
  const texts = useTexts();
  const keyName = useKeyName();
  return (
    <section class="popup-keys">
      <h2>{texts('popup_keys')}</h2>
      <dl>
        <div>
          <dt>
            <kbd>{keyName(openKey)}</kbd>
          </dt>
          <dd>{texts('popup_key_open')}</dd>
        </div>
        <div>
          <dt>
            <kbd>{texts('popup_key_shortcut_example', trigger)}</kbd>
          </dt>
          <dd>{texts('popup_key_shortcut')}</dd>
        </div>
        <div>
          <dt>
            <kbd>{texts('key_escape')}</kbd>
          </dt>
          <dd>{texts('popup_key_close')}</dd>
        </div>
      </dl>
    </section>
  );
}
