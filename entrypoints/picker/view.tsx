import type { JSX } from 'preact';
import { AskForm } from '@/components/picker/ask-form';
import { Hint } from '@/components/picker/hint';
import { InlineList } from '@/components/picker/inline-list';
import { Outcome } from '@/components/picker/outcome';
import { Picker } from '@/components/picker/picker';
import { PictureList } from '@/components/picker/picture-list';
import { PictureOutcome } from '@/components/picker/picture-outcome';
import type { HitPicture } from '@/utils/domain/hit';
import { copy } from './copy';
import { copyPicture } from './copy-picture';
import type { PickerModel } from './model';

/** Draws the model; every act of the agent goes back into it. */
export function PickerView({ model }: { readonly model: PickerModel }): JSX.Element | null {
  const { state, values, settings } = model;
  const lang = state.language;
  switch (state.screen) {
    case 'nothing':
      return null;
    case 'hint':
      return state.hits[0] ? (
        <Hint
          hit={state.hits[0]}
          lang={lang}
          openKey={settings.key}
          onTake={() => model.takeHint()}
          onHide={() => model.hideHint()}
        />
      ) : null;
    case 'inline':
      return (
        <InlineList
          typed={state.typed}
          hits={state.hits}
          selected={state.selected}
          values={values}
          trigger={settings.trigger}
          lang={lang}
          onChoose={(index) => model.choose(index)}
        />
      );
    case 'list':
      return <List model={model} />;
    case 'ask':
      return state.choice ? (
        <AskForm
          hit={state.choice.hit}
          values={values}
          look={model.look}
          understand={(ask, typed) => model.understand(ask, typed)}
          lang={lang}
          copyOnly={state.mode === 'copy'}
          onBack={() => model.back()}
          onInsert={(given) => model.insertAsked(given)}
        />
      ) : null;
    case 'outcome':
      return <Failure model={model} />;
    case 'picture':
      return <PictureFailure model={model} />;
  }
}

function List({ model }: { readonly model: PickerModel }): JSX.Element {
  const { query, hits, selected, status, notice, release, language, concern } = model.state;
  return (
    <Picker
      query={query}
      hits={hits}
      selected={selected}
      status={status}
      notice={notice}
      values={model.values}
      look={model.look}
      pictureUrls={model.pictures.urls}
      version={release}
      concern={concern}
      lang={language}
      trigger={model.settings.trigger}
      onQuery={(text) => model.search(text)}
      onMove={(move) => model.move(move)}
      onSelect={(index) => model.select(index)}
      onChoose={(index) => model.choose(index)}
      onEnter={() => model.takesKey('Enter')}
      onClose={() => model.close()}
    />
  );
}

function Failure({ model }: { readonly model: PickerModel }): JSX.Element | null {
  const { choice, reason, copied, language } = model.state;
  if (!choice?.content || !reason) return null;
  const { content } = choice;
  const { pictures } = choice.hit;
  const copyIt = () => {
    void copy(content).then(
      () => model.copied(true),
      () => model.copied(false),
    );
  };
  return (
    <Outcome
      lang={language}
      reason={reason}
      text={content.text}
      copy={copied}
      onCopy={copyIt}
      onClose={() => model.close()}
    >
      {pictures && reason !== 'picture-missing' && (
        <PictureList {...partsOf(model, pictures)} lang={language} />
      )}
    </Outcome>
  );
}

function partsOf(model: PickerModel, pictures: readonly HitPicture[]) {
  const onCopy = ({ hash }: HitPicture) => {
    const picture = model.pictures.blob(hash);
    const copying = picture ? copyPicture(picture) : Promise.reject(new Error('not here yet'));
    void copying.then(
      () => model.copied(true),
      () => model.copied(false),
    );
  };
  return { pictures, urls: model.pictures.urls, onCopy };
}

function PictureFailure({ model }: { readonly model: PickerModel }): JSX.Element | null {
  const { choice, pictured, copied, language } = model.state;
  if (!choice?.hit.pictures || !pictured) return null;
  return (
    <PictureOutcome
      {...partsOf(model, choice.hit.pictures)}
      outcome={pictured}
      lang={language}
      copy={copied}
      onClose={() => model.close()}
    />
  );
}
