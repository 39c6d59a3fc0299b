import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DoneIcon, NoticeIcon } from '@/components/icons';
import { useTexts, type TextKey } from '@/components/texts';
import { readJoinLink } from '@/utils/domain/join-link';
import type { Held } from '@/utils/domain/release/guard';
import type { JoinFailure, TeamStatus, Trouble } from '@/utils/domain/team-status';
import { ConfirmAction } from './confirm-action';
import { Switch, TextField } from './fields';
import { Moment } from './moment';
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
  /** Takes the release that is held; after the person has confirmed. */
  readonly onAccept: (version: number) => void;
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
  const [typed, setTyped] = useState(link);
  const [shares, setShares] = useState(false);
  const read = readJoinLink(typed);
  const isOfFiles = read !== undefined && read.code === undefined;
  return (
    <form
      class="settings join"
      onSubmit={(event) => {
        event.preventDefault();
        onJoin(typed, shares && !isOfFiles);
      }}
    >
      <p class="quiet">{texts('team_none')}</p>
      <TextField
        label={texts('team_link')}
        help={texts('team_link_help')}
        input={{ inputMode: 'url', autocomplete: 'off', spellcheck: false, required: true }}
        value={typed}
        whileTyping
        onValue={setTyped}
      />
      {isOfFiles ? (
        <p class="quiet">{texts('team_files')}</p>
      ) : (
        // Off until the agent says otherwise: without it they lack nothing.
        <Switch
          label={texts('team_share')}
          help={texts('team_share_help')}
          value={shares}
          onValue={setShares}
        />
      )}
      <div class="actions">
        <button type="submit" class="button" disabled={busy === true}>
          {texts(busy ? 'team_joining' : 'team_join')}
        </button>
      </div>
    </form>
  );
}

interface MemberProps extends TeamCardProps {
  readonly team: TeamStatus;
}

function Member({ busy, onAccept, onLeave, onSync, team }: MemberProps): JSX.Element {
  const texts = useTexts();
  const { held, trouble } = team;
  return (
    <>
      <Facts team={team} />
      {!team.isKnown && <p class="quiet">{texts('team_files')}</p>}
      {held && <HeldRelease {...held} busy={busy} onAccept={onAccept} />}
      {(team.isStale || trouble === 'expired') && <Notice text={texts('team_stale')} />}
      {trouble !== undefined && trouble !== 'expired' && <Notice text={texts(troubles[trouble])} />}
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

const findingTexts = {
  link: 'team_held_link',
  number: 'team_held_number',
  many: 'team_held_many',
} as const satisfies Record<Held['kind'], TextKey>;

type HeldProps = NonNullable<TeamStatus['held']> & Pick<TeamCardProps, 'busy' | 'onAccept'>;

/** What the release that waits brings, and the way to take it. */
function HeldRelease({ busy, findings, onAccept, version }: HeldProps): JSX.Element {
  const texts = useTexts();
  const number = String(version);
  const lines = new Set(findings.map(({ kind, detail }) => texts(findingTexts[kind], detail)));
  return (
    <div class="held">
      <Notice text={texts('team_held', number)} />
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ConfirmAction
        label={texts('team_accept', number)}
        question={texts('team_accept_sure')}
        yes={texts('team_accept_yes')}
        disabled={busy}
        onYes={() => onAccept(version)}
      />
    </div>
  );
}

const distrust = 'team_trouble_distrust';
const troubles = {
  unreachable: 'team_trouble_network',
  'shut-out': 'team_trouble_shut_out',
  unreadable: 'team_trouble_stranger',
  'too-large': 'team_trouble_stranger',
  'bad-signature': distrust,
  'other-team': distrust,
  rollback: distrust,
  equivocation: distrust,
  'fast-forward': distrust,
  'other-file': distrust,
  'bad-library': distrust,
} as const satisfies Record<Exclude<Trouble, 'expired'>, TextKey>;

function Facts({ team }: { readonly team: TeamStatus }): JSX.Element {
  const texts = useTexts();
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
            <Moment at={confirmed} />
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
