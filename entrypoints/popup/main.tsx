import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Inspection } from '@/entrypoints/inspect';
import { mount } from '@/components/mount';
import { Popup } from '@/components/popup/popup';
import type { HostId } from '@/utils/domain/conversation';
import { defaultSettings } from '@/utils/domain/settings';
import { hosts } from '@/utils/hosts/registry';
import { ask } from '@/utils/messaging/client';
import type { LibrarySummary } from '@/utils/messaging/protocol';
import { browser } from '@/utils/platform/browser';
import { text } from '@/utils/platform/texts';
import { changeSettings, loadSettings } from '@/utils/settings/settings';
import { allowHost, forbiddenHosts, inspectTab, onPermissionsChanged } from './tab-in-front';

function open(page: 'options' | 'practice'): void {
  void browser.tabs
    .create({ url: new URL(`/${page}.html`, location.href).href })
    .then(() => window.close());
}

function App(): JSX.Element {
  const [library, setLibrary] = useState<LibrarySummary>();
  const [settings, setSettings] = useState(defaultSettings);
  const [inspection, setInspection] = useState<Inspection>();
  const [forbidden, setForbidden] = useState<readonly HostId[]>([]);
  const [reported, setReported] = useState<'done' | 'failed'>();
  useEffect(() => {
    const look = () => {
      void forbiddenHosts().then(setForbidden);
      void inspectTab().then(setInspection);
    };
    look();
    onPermissionsChanged(look);
    void ask('library/summary').then(setLibrary);
    void loadSettings().then(setSettings);
  }, []);
  const toggle = (host: HostId, on: boolean) => {
    const others = settings.off.filter((id) => id !== host);
    void changeSettings({ off: on ? others : [...others, host] }).then(setSettings);
  };
  const report = () => {
    const { version } = browser.runtime.getManifest();
    const text = JSON.stringify({ version, ...inspection?.health });
    void navigator.clipboard.writeText(`${text}\n${inspection?.structure ?? ''}`).then(
      () => setReported('done'),
      () => setReported('failed'),
    );
  };
  return (
    <Popup
      library={library}
      hosts={hosts.map(({ id }) => id)}
      off={settings.off}
      trigger={settings.trigger}
      openKey={settings.key}
      forbidden={forbidden}
      health={inspection?.health}
      reported={reported}
      onToggle={toggle}
      onAllow={(host) => void allowHost(host)}
      onReport={report}
      onOptions={() => open('options')}
      onPractice={() => open('practice')}
    />
  );
}

mount(<App />, text);
