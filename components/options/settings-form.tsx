import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { openKeys, useKeyName } from '@/components/key-name';
import { useTexts } from '@/components/texts';
import { triggers, type Settings, type Trigger } from '@/utils/domain/settings';
import { Switch, TextField } from './fields';
import { Section } from './page';

export interface SettingsFormProps {
  readonly settings: Settings;
  /** The last change was stored. */
  readonly saved?: boolean | undefined;
  /** With what changed; every change counts at once, there is no button to save. */
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What an agent can set. The language follows the browser. */
export function SettingsForm({ onChange, saved, settings }: SettingsFormProps): JSX.Element {
  const texts = useTexts();
  return (
    <Section title={texts('settings_title')}>
      <form class="settings" onSubmit={keepPage}>
        <AgentName
          value={settings.agent}
          onValue={(agent) => {
            onChange({ agent });
          }}
        />
        <KeyChoice
          value={settings.key}
          onValue={(key) => {
            onChange({ key });
          }}
        />
        <TriggerChoice
          value={settings.trigger}
          onValue={(trigger) => {
            onChange({ trigger });
          }}
        />
        <HintSwitch
          value={settings.hint}
          onValue={(hint) => {
            onChange({ hint });
          }}
        />
      </form>
      <p class="saved" role="status">
        {saved && texts('settings_saved')}
      </p>
    </Section>
  );
}

function keepPage(event: Event): void {
  event.preventDefault();
}

interface ControlProps<Value> {
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

function AgentName({ onValue, value }: ControlProps<string>): JSX.Element {
  const texts = useTexts();
  return (
    <TextField
      label={texts('settings_agent')}
      help={texts('settings_agent_help')}
      input={{ autocomplete: 'given-name', maxLength: 60 }}
      value={value}
      onValue={(name) => {
        onValue(name.trim());
      }}
    />
  );
}

function KeyChoice({ onValue, value }: ControlProps<string>): JSX.Element {
  const texts = useTexts();
  const keyName = useKeyName();
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {texts('settings_key')}
      </label>
      <select
        class="text-input"
        id={id}
        aria-describedby={`${id}-help`}
        value={value}
        onChange={(event) => {
          onValue(event.currentTarget.value);
        }}
      >
        {[...new Set([...openKeys, value])].map((key) => (
          <option key={key} value={key}>
            {keyName(key)}
          </option>
        ))}
      </select>
      <p class="quiet" id={`${id}-help`}>
        {texts('settings_key_help')}
      </p>
    </div>
  );
}

function TriggerChoice({ onValue, value }: ControlProps<Trigger>): JSX.Element {
  const texts = useTexts();
  const id = useId();
  return (
    <fieldset class="field choices" aria-describedby={`${id}-help`}>
      <legend class="field-label">{texts('settings_trigger')}</legend>
      <div class="choices-row">
        {triggers.map((trigger) => (
          <label key={trigger} class="choice">
            <input
              type="radio"
              name={id}
              value={trigger}
              checked={trigger === value}
              onChange={() => {
                onValue(trigger);
              }}
            />
            <span>{trigger}</span>
          </label>
        ))}
      </div>
      <p class="quiet" id={`${id}-help`}>
        {texts('settings_trigger_help', value)}
      </p>
    </fieldset>
  );
}

function HintSwitch(props: ControlProps<boolean>): JSX.Element {
  const texts = useTexts();
  return <Switch label={texts('settings_hint')} help={texts('settings_hint_help')} {...props} />;
}
