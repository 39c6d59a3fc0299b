import { moveOf } from '@/components/picker/keys';
import { moveSelection, type Move } from '@/components/picker/selection';
import type { Ask } from '@/utils/domain/hit';
import type { InsertOutcome, PictureOutcome } from '@/utils/domain/outcome';
import { messageOf } from '@/utils/domain/envelope';
import type { Look } from '@/utils/domain/look';
import type { Values } from '@/utils/domain/placeholder';
import type { Understood } from '@/utils/domain/understood';
import { clockValues } from '@/utils/format/clock-values';
import { render } from '@/utils/format/render';
import { understand } from '@/utils/format/understand';
import { ask } from '@/utils/messaging/client';
import type { Situation, ToFrame, ToPage, View } from '@/utils/messaging/link';
import type { Settings } from '@/utils/domain/settings';
import { changeSettings } from '@/utils/settings/settings';
import { Delivery } from './delivery';
import { isCharacter } from './keys-in-order';
import { knownValues, momentOf } from './known-values';
import { Pictures } from './pictures';
import { Questions } from './questions';
import {
  choiceAt,
  listOf,
  nothing,
  shortcutsOf,
  shown,
  type Choice,
  type PickerState,
} from './state';
import { Suggestions } from './suggestions';

export interface PickerDoors {
  readonly post: (message: ToPage) => void;
  readonly draw: () => void;
  readonly settings: Settings;
}

/** What the frame knows and does. The view draws it; the page's script and the background feed it. */
export class PickerModel {
  state: PickerState = nothing;
  settings: Settings;
  readonly pictures: Pictures;
  private readonly suggestions = new Suggestions();
  /** Of the picker that is open. */
  private opening: number | undefined;
  private readonly delivery: Delivery;
  private readonly questions = new Questions();
  private lookingUp = Promise.resolve();

  constructor(private readonly doors: PickerDoors) {
    this.settings = doors.settings;
    this.pictures = new Pictures(doors.draw);
    this.delivery = new Delivery(doors.post, this.pictures);
  }

  get values(): Values {
    return knownValues(this.suggestions.situation, this.settings, this.state);
  }

  /** What an agent typed for a placeholder. A day is taken as it is understood then. */
  understand(asked: Ask, typed: string): Understood {
    return understand(asked, typed, momentOf(this.state));
  }

  get look(): Look {
    return this.suggestions.look;
  }

  /** Resolves when no `Enter` waits for its answers: what comes behind it is for what they bring. */
  get settled(): Promise<void> {
    return this.questions.hasEnter ? this.lookingUp : Promise.resolve();
  }

  settingsChanged(settings: Settings): void {
    this.settings = settings;
    if (!this.isOpen) this.hintOrNothing();
  }

  /** What is shown is of the version before: shown anew, and nothing of it can be chosen meanwhile. */
  libraryChanged(): void {
    const { situation } = this.suggestions;
    this.suggestions.forget();
    this.questions.forget();
    const learning = situation && this.suggestions.learn(situation);
    if (!this.isOpen) {
      return void Promise.resolve(learning).then(() => {
        if (!this.isOpen) this.hintOrNothing();
      });
    }
    this.state = { ...nothing, mode: this.state.mode, query: this.state.query };
    this.search(this.state.query);
    void learning?.then(() => {
      if (this.state.status === 'loading' && this.state.query === '') this.list();
    });
  }

  receive(message: Exclude<ToFrame, { type: 'yours' | 'typed' | 'room' }>): void {
    switch (message.type) {
      case 'situation':
        return void this.situated(message.situation);
      case 'open':
        return this.open(message);
      case 'key':
        return void this.takesKey(message.key);
      case 'shortcut':
        this.lookingUp = this.shortcutTyped(message.typed);
        return;
      case 'closed':
        this.opening = undefined;
        this.questions.forget();
        return this.hintOrNothing();
      case 'outcome':
        return void this.came(message.outcome);
      case 'pictured':
        return this.pictured(message.outcome);
    }
  }

  /** A key that did not reach a box of ours by itself. */
  takesKey(key: string): boolean {
    const { screen, query } = this.state;
    const move = moveOf(key);
    if (key === 'Enter' && this.questions.takesEnter()) return true;
    // Also one that was typed while the focus was on its way here.
    if (key === 'Escape' && screen === 'ask') this.back();
    else if (key === 'Escape') this.close();
    else if (screen !== 'list' && screen !== 'inline') return false;
    else if (move !== undefined) this.move(move);
    else if (key === 'Enter') this.chooseSelected();
    // What is looked for by a shortcut is typed in the compose box.
    else if (screen === 'inline') return false;
    else if (key === 'Backspace') this.search(query.slice(0, -1));
    else if (isCharacter(key)) this.search(query + key);
    else return false;
    return true;
  }

  move(move: Move): void {
    const { selected, hits } = this.state;
    this.set({ selected: moveSelection(selected, hits.length, move) });
  }

  select(index: number): void {
    this.set({ selected: index });
  }

  chooseSelected(): void {
    if (this.state.selected !== undefined) this.choose(this.state.selected);
  }

  choose(index: number): void {
    const choice = choiceAt(this.state, index);
    if (choice) this.take({ ...choice, question: this.suggestions.question });
  }

  takeHint(): void {
    const { best, found, question } = this.suggestions;
    if (!best || !found) return;
    this.take({ hit: best, version: found.version, rank: 1, way: 'hint', question });
  }

  hideHint(): void {
    void changeSettings({ hint: false });
  }

  /** Inserts the chosen answer; asks first for what it leaves open. */
  private take(choice: Choice): void {
    const open = choice.hit.asks.filter((asked) => !this.values[asked.name]);
    if (open.length === 0) return this.insert(choice, this.values);
    this.set({ screen: 'ask', choice: { ...choice, hit: { ...choice.hit, asks: open } } });
    if (!this.isOpen) this.show({ name: 'picker' });
  }

  insertAsked(values: Values): void {
    const { choice } = this.state;
    if (!choice) return;
    // The form may have stood open past midnight: what the clock fills is of now.
    this.insert(choice, { ...values, ...clockValues(Object.keys(values), momentOf(this.state)) });
  }

  back(): void {
    this.state = { ...this.state, screen: 'list', choice: undefined };
    if (this.state.query === '') this.list();
    else this.doors.draw();
  }

  close(): void {
    this.doors.post({ type: 'close', opening: this.opening, key: 'Escape' });
  }

  copied(done: boolean): void {
    this.set({ copied: done ? 'done' : 'failed' });
  }

  private insert(choice: Choice, values: Values): void {
    const content = render(messageOf(choice.hit, values), values, this.look);
    if (this.state.mode === 'copy' && this.isOpen) {
      return this.set({ screen: 'outcome', reason: 'copy-only', choice: { ...choice, content } });
    }
    this.state = { ...this.state, choice: { ...choice, content } };
    const about = this.suggestions.situation?.id ?? 0;
    const { opening } = this;
    const insert = { type: 'insert', ...content, about, opening, key: 'Enter' } as const;
    void this.carry(insert);
  }

  private async carry(insert: ToPage & { type: 'insert' }): Promise<void> {
    const { choice } = this.state;
    // Not put away meanwhile, and no other chosen.
    const isWanted = () => this.state.choice === choice && this.opening === insert.opening;
    if (await this.delivery.carry(choice?.hit.pictures, insert, isWanted)) return;
    this.tell({ screen: 'outcome', reason: 'picture-missing', copied: undefined });
  }

  private async came(outcome: InsertOutcome): Promise<void> {
    const { choice } = this.state;
    const { situation } = this.suggestions;
    if (!choice) return;
    if (outcome.status === 'inserted') {
      this.state = { ...this.state, choice: undefined };
      return this.delivery.stands(choice, situation?.host);
    }
    const { reason } = outcome;
    // The conversation is another one: not even offered, it would be for the wrong customer. Or the
    // agent has gone on, and has opened the picker anew.
    if (reason === 'conversation-changed' || reason === 'box-gone' || this.isOpen) return;
    this.tell({ screen: 'outcome', reason, copied: undefined });
  }

  private pictured(outcome: PictureOutcome): void {
    const choice = this.delivery.pictured();
    if (!choice || outcome === 'taken') return;
    this.tell({ screen: 'picture', pictured: outcome, choice, copied: undefined });
  }

  private tell(failure: Partial<PickerState>): void {
    this.set(failure);
    this.show({ name: 'picker' });
  }

  private async situated(situation: Situation): Promise<void> {
    // Asked for another conversation: an answer to that must not come to be chosen for this one.
    if (situation.id !== this.suggestions.situation?.id && !this.isOpen) {
      this.questions.forget();
      if (this.state.screen === 'inline') this.state = { ...this.state, screen: 'nothing' };
    }
    await this.suggestions.learn(situation);
    const { screen } = this.state;
    const isIdle = !this.isOpen && (screen === 'hint' || screen === 'nothing');
    if (isIdle && this.suggestions.situation === situation) this.hintOrNothing();
  }

  private hintOrNothing(): void {
    const { best, found, situation } = this.suggestions;
    const hits = best && this.settings.hint && situation?.empty ? [best] : [];
    const screen = hits.length > 0 ? 'hint' : 'nothing';
    const { language, calendar } = found ?? {};
    this.state = { ...nothing, choice: this.state.choice, screen, hits, language, calendar };
    this.doors.draw();
    this.show({ name: hits.length > 0 ? 'hint' : 'none' });
  }

  private get isOpen(): boolean {
    return this.opening !== undefined;
  }

  private open({ situation, mode, opening }: ToFrame & { type: 'open' }): void {
    const { screen, choice } = this.state;
    this.opening = opening;
    this.questions.forget();
    const learning = this.suggestions.learn(situation);
    // Opened by us, to ask for a value or to tell of a failure.
    if (choice && (screen === 'ask' || screen === 'outcome' || screen === 'picture'))
      return this.set({ mode });
    // Of one that is on its way the outcome is still to come.
    this.state = { ...nothing, mode, choice };
    this.list();
    void learning.then(() => {
      if (this.state.status === 'loading' && this.state.query === '') this.list();
    });
  }

  /** What the list shows before anything was typed. */
  private list(): void {
    const { found, areComing, notice } = this.suggestions;
    const copyOnly = this.state.mode === 'copy' ? 'copy-only' : undefined;
    const list = { ...this.state, screen: 'list', notice: copyOnly } as const;
    if (found && found.hits.length > 0) {
      return this.set({ ...list, ...shown(found), selected: 0, status: 'suggestions' });
    }
    if (areComing) return this.set({ ...list, selected: undefined, status: 'loading' });
    const why = copyOnly ?? notice;
    this.set({ ...list, notice: why, selected: undefined, status: 'common' });
    void this.lookUp('');
  }

  search(query: string): void {
    // The answer has been chosen; the box is drawn back to what it was chosen by.
    if (this.questions.hasEnter) return this.doors.draw();
    this.state = { ...this.state, query };
    this.doors.draw();
    if (query.trim() !== '') {
      this.lookingUp = this.lookUp(query);
      return;
    }
    this.questions.forget();
    this.list();
  }

  private async lookUp(query: string): Promise<void> {
    const { channel } = this.suggestions;
    const asking = ask('answers/search', { query, channel });
    const answer = await this.questions.put(asking, { isTyped: query !== '' });
    if (!answer || this.state.screen !== 'list') return;
    this.set(listOf(query, answer.found));
    if (answer.found && answer.hasEnter) this.chooseSelected();
  }

  private async shortcutTyped(typed: string | undefined): Promise<void> {
    if (typed === undefined) {
      this.questions.forget();
      if (this.state.screen === 'inline') this.hintOrNothing();
      return;
    }
    const { channel } = this.suggestions;
    const asking = ask('answers/shortcut', { typed, channel });
    const answer = await this.questions.put(asking, { isTyped: true });
    if (!answer || this.isOpen) return;
    // None to be had is not none: an `Enter` that was let through would send the shortcut.
    if (!answer.found) return this.hintOrNothing();
    this.set(shortcutsOf(typed, answer.found));
    this.show({ name: 'inline', rows: this.state.hits.length });
    if (answer.hasEnter) this.chooseSelected();
  }

  private show(view: View): void {
    this.doors.post({ type: 'view', view });
  }

  private set(change: Partial<PickerState>): void {
    this.state = { ...this.state, ...change };
    const { choice, hits, selected } = this.state;
    this.pictures.want(choice?.hit.pictures);
    this.pictures.want(hits[selected ?? -1]?.pictures);
    this.doors.draw();
  }
}
