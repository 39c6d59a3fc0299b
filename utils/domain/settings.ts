import type { HostId } from './conversation';

/** Settings of this browser. No secret has a place here: content scripts can read them in Firefox. */
export interface Settings {
  readonly hint: boolean;
  /** The character that opens a shortcut in the compose box. */
  readonly trigger: Trigger;
  /** The key in the page, as `Control+Space`: modifiers and a `KeyboardEvent.code`. */
  readonly key: string;
  /** How `{{agente}}` is filled; empty: asked for. At most 60 characters. */
  readonly agent: string;
  /** Hosts that the agent has switched off. */
  readonly off: readonly HostId[];
}

/** `/` is not among them: WhatsApp Business takes it. */
export const triggers = [';', ':', ',', '#', '\\'] as const;
export type Trigger = (typeof triggers)[number];

export const defaultSettings: Settings = {
  hint: true,
  trigger: ';',
  key: 'Control+Space',
  agent: '',
  off: [],
};
