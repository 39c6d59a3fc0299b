// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Editor } from '@/utils/editors/editor';
import { lexicalEditor } from '../e2e/pages/shared/lexical-editor';
import { registered, registries, type SampleBox } from './editor-boxes';
import { editorContract, type BoxPage } from './editor-contract';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'utils/editors');
const modules = readdirSync(folder).map((file) => file.replace(/\.ts$/u, ''));
const load = (name: string) =>
  vi.importActual<Record<string, unknown>>(`../../utils/editors/${name}.ts`);

function isEditor(value: unknown): value is Editor {
  return typeof value === 'object' && value !== null && 'techniques' in value;
}

const page: BoxPage = {
  open: () => {
    const html = readFileSync(path.join(root, 'tests/e2e/pages/boxes/index.html'), 'utf8');
    // The boxes alone: the fake browser loads no styles.
    const boxes = html.slice(html.indexOf('<body>'));
    document.body.replaceChildren(
      ...new DOMParser().parseFromString(boxes, 'text/html').body.children,
    );
    for (const kind of ['rich', 'plain'] as const) {
      const fail = (cause: Error) => {
        throw cause;
      };
      lexicalEditor(kind, fail).attach(page.box(`lexical-${kind}`));
    }
  },
  box: (name: SampleBox) => {
    const box = document.getElementById(name);
    if (!box) throw new Error(`there is no box ${name}`);
    return box;
  },
};

describe('editors and their registries', () => {
  it('knows every registry', () => {
    const files = modules.filter((name) => name.endsWith('registry'));
    expect(files.sort()).toEqual(Object.keys(registries).sort());
  });

  it.each(modules)('what is an editor in %s is named after it, and registered', async (name) => {
    const found = Object.values(await load(name)).filter(isEditor);
    const known = registered.map(({ editor }) => editor);
    for (const editor of found) {
      expect(editor.id).toBe(name);
      expect(known, `${name} is in no registry`).toContain(editor);
    }
  });

  it('gives no id twice', () => {
    const ids = registered.map(({ editor }) => editor.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(registered)('$editor.id of $registry has its own file', ({ editor }) => {
    expect(modules).toContain(editor.id);
  });
});

describe('a module of an editor', () => {
  afterEach(() => vi.unstubAllGlobals());

  const globals = ['window', 'document', 'navigator', 'addEventListener', 'setTimeout'];

  it.each(modules)('touches nothing when it is imported: %s', async (name) => {
    const touched: string[] = [];
    for (const global of globals) {
      const note = () => {
        touched.push(global);
        return true;
      };
      const handler = { get: note, set: note, apply: note };
      vi.stubGlobal(global, new Proxy(() => undefined, handler));
    }
    vi.resetModules();
    await load(name);
    vi.unstubAllGlobals();
    expect(touched).toEqual([]);
  });
});

for (const { registry, editor } of registered) editorContract(registry, editor, page);
