// @vitest-environment happy-dom
import { hosts as shipped } from '@/utils/hosts/registry';
import { describe, expect, it } from 'vitest';
import { drafts } from '../drafts/hosts/registry';
import { fixtureFolders, fixturesOf } from './fixtures';
import { hostContract } from './host-contract';

const hosts = [...shipped, ...drafts];

describe('hosts and their frozen pages', () => {
  it.each(hosts.map(({ id }) => id))('%s has frozen pages', (id) => {
    expect(fixturesOf(id), `no page in tests/fixtures, hosts/${id} or drafts/${id}`).not.toEqual(
      [],
    );
  });

  it.each(fixtureFolders())('%s is a host of a registry', (name) => {
    expect(hosts.map(({ id }): string => id)).toContain(name);
  });
});

for (const host of hosts) {
  const others = hosts.filter(({ id }) => id !== host.id).flatMap(({ id }) => fixturesOf(id));
  hostContract(host, fixturesOf(host.id), others);
}
