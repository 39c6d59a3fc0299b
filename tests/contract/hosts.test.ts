// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hosts } from '@/utils/hosts/registry';
import { describe, expect, it } from 'vitest';
import { hostContract, type ExpectedReading, type HostFixture } from './host-contract';

const root = path.resolve(import.meta.dirname, '../fixtures/hosts');

function fixturesOf(id: string): HostFixture[] {
  const folder = path.join(root, id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.replace(/\.html$/u, '');
      const expected = JSON.parse(
        readFileSync(path.join(folder, `${name}.json`), 'utf8'),
      ) as ExpectedReading;
      return {
        name: `${id}/${name}`,
        html: readFileSync(path.join(folder, file), 'utf8'),
        expected,
      };
    });
}

describe('hosts and their frozen pages', () => {
  it.each(hosts.map(({ id }) => id))('%s has frozen pages', (id) => {
    expect(fixturesOf(id), `no page in tests/fixtures/hosts/${id}`).not.toEqual([]);
  });

  it.each(readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
    '$name is a host of the registry',
    ({ name }) => {
      expect(hosts.map(({ id }): string => id)).toContain(name);
    },
  );
});

for (const host of hosts) {
  const others = hosts.filter(({ id }) => id !== host.id).flatMap(({ id }) => fixturesOf(id));
  hostContract(host, fixturesOf(host.id), others);
}
