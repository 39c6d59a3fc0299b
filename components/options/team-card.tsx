import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { localeOf } from '@/components/count';
import { DoneIcon, NoticeIcon } from '@/components/icons';
import { useLanguage, useTexts } from '@/components/texts';
import type { JoinFailure, TeamStatus, Trouble } from '@/utils/domain/team-status';
import { ConfirmAction } from './confirm-action';
import { Section } from './page';

export interface TeamCardProps {
  /** `undefined` while it is being read; `null` where this browser is in no team. */
  readonly team: TeamStatus | undefined | null;
  /** A link that the page was opened with. */
  readonly link?: string | undefined;
  readonly busy?: boolean | undefined;
  /** Of the last attempt to join. */
  readonly result?: 'joined' | JoinFailure | 'unknown' | undefined;
  readonly onJoin: (link: string, shares: boolean) => void;
  readonly onSync: () => void;
  /** After the person has confirmed. */
  readonly onLeave: () => void;
}

/** The team that this browser belongs to, or the way into one. */
export function TeamCard(props: TeamCardProps): JSX.Element {
  const { result, team } = props;
  const texts = useTexts();
  return (
    <Section title={texts('team_title')}>
      {team === undefined && <p class="quiet">{texts('library_loading')}</p>}
      {team === null && <JoinForm {...props} />}
      {team && <Member {...props} team={team} />}
      <div role="status">{result !== undefined && <Result result={result} />}</div>
    </Section>
  );
}

function JoinForm({ busy, link = '', onJoin }: TeamCardProps): JSX.Element {
  const texts = useTexts();
  const id = useId();
  const [typed, setTyped] = useState(link);
  const [shares, setShares] = useState(false);
  return (
    <form
      class="settings join"
      onSubmit={(event) => {
        event.preventDefault();
        onJoin(typed, shares);
      }}
    >
      <p class="quiet">{texts('team_none')}</p>
      <div class="field">
        <label class="field-label" for={id}>
          {texts('team_link')}
        </label>
        <input
          class="text-input"
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          required
          aria-describedby={`${id}-help`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <p class="quiet" id={`${id}-help`}>
          {texts('team_link_help')}
        </p>
      </div>
      <ShareSwitch shares={shares} onShares={setShares} />
      <div class="actions">
        <button type="submit" class="button" disabled={busy === true}>
          {texts(busy ? 'team_joining' : 'team_join')}
        </button>
      </div>
    </form>
  );
}

interface ShareSwitchProps {
  readonly shares: boolean;
  readonly onShares: (shares: boolean) => void;
}

/** Off until the agent says otherwise: without it they lack nothing. */
function ShareSwitch({ onShares, shares }: ShareSwitchProps): JSX.Element {
  const texts = useTexts();
  const id = useId();
  return (
    <div class="field">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-describedby={id}
          checked={shares}
          onChange={(event) => {
            onShares(event.currentTarget.checked);
          }}
        />
        <span>{texts('team_share')}</span>
      </label>
      <p class="quiet" id={id}>
        {texts('team_share_help')}
      </p>
    </div>
  );
}

interface MemberProps extends TeamCardProps {
  readonly team: TeamStatus;
}

function Member({ busy, onLeave, onSync, team }: MemberProps): JSX.Element {
  const texts = useTexts();
  return (
    <>
      <Facts team={team} />
      {team.isStale && <Notice text={texts('team_stale')} />}
      {team.trouble !== undefined && <Notice text={useTrouble(team.trouble)} />}
      <ConfirmAction
        label={texts('team_leave')}
        question={texts('team_leave_sure')}
        yes={texts('team_leave_yes')}
        onYes={onLeave}
      >
        <button type="button" class="button" disabled={busy === true} onClick={onSync}>
          {texts('team_sync')}
        </button>
      </ConfirmAction>
    </>
  );
}

/** A sentence for each kind of trouble; what it is about in the words of who looks after it. */
function useTrouble(trouble: Trouble): string {
  const texts = useTexts();
  if (trouble === 'unreachable') return texts('team_trouble_network');
  if (trouble === 'shut-out') return texts('team_trouble_shut_out');
  return texts('team_trouble_distrust', trouble);
}

function Facts({ team }: { readonly team: TeamStatus }): JSX.Element {
  const texts = useTexts();
  const language = localeOf(useLanguage());
  const { confirmed, fingerprint, place, release, role, shares, unsent } = team;
  return (
    <dl class="facts">
      <div class="facts-wide">
        <dt>{texts('team_place')}</dt>
        <dd>{place}</dd>
      </div>
      <div>
        <dt>{texts('team_role')}</dt>
        <dd>{texts(role === 'owner' ? 'team_role_owner' : 'team_role_agent')}</dd>
      </div>
      <div>
        <dt>{texts('team_release')}</dt>
        <dd>{release ?? texts('team_release_none')}</dd>
      </div>
      {confirmed !== undefined && (
        <div>
          <dt>{texts('team_confirmed')}</dt>
          <dd>
            <time dateTime={confirmed}>
              {new Date(confirmed).toLocaleString(language, {
                dateStyle: 'medium',
                timeStyle: 'short',
              })}
            </time>
          </dd>
        </div>
      )}
      {shares && (
        <div>
          <dt>{texts('team_unsent')}</dt>
          <dd>{unsent}</dd>
        </div>
      )}
      <div class="facts-wide">
        <dt>{texts('team_key')}</dt>
        <dd>
          <code>{fingerprint}</code>
        </dd>
      </div>
    </dl>
  );
}

function Notice({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="message message-problem">
      <NoticeIcon />
      <span>{text}</span>
    </p>
  );
}

const failures = {
  'bad-link': 'team_fail_bad_link',
  unreachable: 'team_fail_unreachable',
  untrusted: 'team_fail_untrusted',
  'code-used': 'team_fail_code_used',
  'too-often': 'team_fail_too_often',
  unknown: 'team_fail_unknown',
} as const;

function Result({ result }: { readonly result: keyof typeof failures | 'joined' }): JSX.Element {
  const texts = useTexts();
  if (result !== 'joined') return <Notice text={texts(failures[result])} />;
  return (
    <p class="message message-done">
      <DoneIcon />
      <span>{texts('team_joined')}</span>
    </p>
  );
}
