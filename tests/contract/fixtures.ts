import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '@/utils/domain/conversation';

/** A frozen page of a host, as text, with what must be read from it. */
export interface HostFixture {
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedReading;
}

/** The `.json` beside a page. `conversation` and `incoming` are those of the first compose box. */
export interface ExpectedReading extends Partial<Reading> {
  readonly boxes: number;
  /** Whether the agent has typed nothing into it, where the host has an `isEmpty`. */
  readonly isEmpty?: boolean;
}

/** Of the hosts that are shipped, and of those that are not. */
const roots = ['hosts', 'drafts'].map((name) =>
  path.resolve(import.meta.dirname, '../fixtures', name),
);

/** The hosts that have a folder of frozen pages. */
export function fixtureFolders(): string[] {
  return roots
    .flatMap((root) => readdirSync(root, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

export function fixturesOf(id: string): HostFixture[] {
  const folder = roots.map((root) => path.join(root, id)).find((each) => existsSync(each));
  if (folder === undefined) return [];
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/u, ''))
    .map((name) => ({
      name: `${id}/${name}`,
      html: read(`${name}.html`),
      expected: JSON.parse(read(`${name}.json`)) as ExpectedReading,
    }));
}
