import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { mount } from '@/components/mount';
import { LibraryCard } from '@/components/options/library-card';
import { MyData } from '@/components/options/my-data';
import { Page } from '@/components/options/page';
import { SettingsForm } from '@/components/options/settings-form';
import { TeamCard } from '@/components/options/team-card';
import { defaultSettings, type Settings } from '@/utils/domain/settings';
import { ask } from '@/utils/messaging/client';
import { text } from '@/utils/platform/texts';
import { changeSettings, loadSettings, watchSettings } from '@/utils/settings/settings';
import { useLibrary } from './use-library';
import { useTeam } from './use-team';

function App(): JSX.Element {
  const { refresh, ...library } = useLibrary();
  const team = useTeam(refresh);
  // A member's library is the owner's alone.
  const { onOpen, onRestore, ...ofTeam } = library;
  return (
    <Page title={text('options_title')}>
      <TeamCard {...team} />
      <LibraryCard {...(team.team === null ? { ...ofTeam, onOpen, onRestore } : ofTeam)} />
      <SettingsPart />
      <DataPart />
    </Page>
  );
}

function SettingsPart(): JSX.Element {
  const [settings, setSettings] = useState(defaultSettings);
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    void loadSettings().then(setSettings);
    const page = new AbortController();
    watchSettings(setSettings, page.signal);
    return () => page.abort();
  }, []);
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    setSaved(false);
    void changeSettings(part).then(() => setSaved(true));
  };
  return <SettingsForm settings={settings} saved={saved} onChange={change} />;
}

function download(name: string, value: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }),
  );
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function DataPart(): JSX.Element {
  const [uses, setUses] = useState<number>();
  const [deleted, setDeleted] = useState(false);
  useEffect(() => void ask('uses/export').then((all) => setUses(all?.length)), []);
  const forget = async () => {
    if (!(await ask('uses/forget'))) return;
    setUses(0);
    setDeleted(true);
  };
  return (
    <MyData
      uses={uses}
      deleted={deleted}
      onExport={() =>
        void ask('uses/export').then((all) => download('unisono-usos.json', all ?? []))
      }
      onDelete={() => void forget()}
    />
  );
}

mount(<App />, text);
