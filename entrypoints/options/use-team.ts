import { useEffect, useState } from 'preact/hooks';
import type { TeamCardProps } from '@/components/options/team-card';
import { send } from '@/utils/messaging/client';
import { allowsSharing } from '@/utils/platform/data-consent';

type State = Pick<TeamCardProps, 'team' | 'busy' | 'result'>;

/** The link that this page was opened with: `options.html#join=<link>`. */
function linkInAddress(): string | undefined {
  const [, link] = /^#join=(.+)$/.exec(location.hash) ?? [];
  return link;
}

/** The team that this browser is in, and what became of joining one. */
export function useTeam(changed: () => void): TeamCardProps {
  const [state, setState] = useState<State>({ team: undefined });
  const refresh = async (more: Partial<State> = {}) => {
    const status = await send('team/status');
    setState({ team: status.ok ? (status.value ?? null) : null, busy: false, ...more });
    changed();
  };
  useEffect(() => void refresh(), []);
  const join = async (link: string, wantsToShare: boolean) => {
    // First of all: the browser asks only as long as it knows of the click.
    const shares = wantsToShare && (await allowsSharing());
    setState((before) => ({ ...before, busy: true, result: undefined }));
    const reply = await send('team/join', { link, shares });
    const result = !reply.ok ? 'unknown' : reply.value.ok ? 'joined' : reply.value.error;
    await refresh({ result });
  };
  const after = (name: 'team/sync' | 'team/leave') => {
    setState((before) => ({ ...before, busy: true, result: undefined }));
    void send(name).then(() => refresh());
  };
  return {
    ...state,
    link: linkInAddress(),
    onJoin: (link, shares) => void join(link, shares),
    onSync: () => after('team/sync'),
    onLeave: () => after('team/leave'),
    onAccept: (version) => {
      setState((before) => ({ ...before, busy: true, result: undefined }));
      void send('team/accept', { version }).then(() => refresh());
    },
  };
}
