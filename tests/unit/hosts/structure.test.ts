// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { healthOf } from '@/utils/hosts/health';
import { hosts } from '@/utils/hosts/registry';
import { structureOf } from '@/utils/hosts/structure';

const root = path.resolve(import.meta.dirname, '../../fixtures/hosts');
const pages = hosts.flatMap((host) =>
  readdirSync(path.join(root, host.id))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      host,
      file,
      html: readFileSync(path.join(root, host.id, file), 'utf8'),
    })),
);

const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Words that a person may have written or be called by: all texts, labels, titles and ids. */
function personalWords(page: Document): Set<string> {
  const texts = [page.body.textContent];
  for (const element of page.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const isPersonal = /^(?:aria-label|aria-placeholder|title|alt|src|href|value|id|name)$/.test(
        name,
      );
      const isId = /(?:^data-.*(?:id|plain-text)$)/.test(name) && name !== 'data-testid';
      if (isPersonal || isId) texts.push(element.getAttribute(name) ?? '');
    }
  }
  return new Set(texts.join(' ').match(/[\p{L}\p{N}@]{3,}/gu));
}

describe('the report of a page', () => {
  it.each(pages)('holds no word of anybody: $host.id $file', ({ html }) => {
    const page = open(html);
    const report = structureOf(page.body);
    expect(report.split('\n').length).toBeGreaterThan(5);
    // The page's own vocabulary, which a text may share by chance.
    const own = new Set([
      ...['true', 'false'],
      ...[...page.querySelectorAll('*')].flatMap((one) => [
        one.localName,
        ...one.getAttributeNames().flatMap((name) => name.split('-')),
        ...[
          'role',
          'type',
          'data-testid',
          'data-icon',
          'data-scope',
          'data-scrolltracepolicy',
        ].flatMap((name) => (one.getAttribute(name) ?? '').split(/[^a-z]+/)),
      ]),
    ]);
    const words = new Set(report.match(/[\p{L}\p{N}@]{3,}/gu));
    const leaked = [...personalWords(page)].filter((word) => words.has(word) && !own.has(word));
    expect(leaked).toEqual([]);
  });

  it('masks what an id of a message or a number of a person may be', () => {
    const page = open(
      '<div data-testid="conv-msg-3EB0AA" data-id="false_18095550001@c.us_3EB0" title="Ana" id="x1" class="x1abcd a3s _ab"><b data-tab="10" data-icon="tail-in">Hola</b></div>',
    );
    expect(structureOf(page.body)).toBe(
      'body\n div.a3s[data-id][data-testid][id][title]\n  b[data-icon=tail-in][data-tab=10]',
    );
  });

  it('counts equal neighbours, and stays small on an endless page', () => {
    const page = open(`<ul>${'<li></li>'.repeat(9)}</ul>${'<p><i></i></p><hr>'.repeat(5_000)}`);
    const report = structureOf(page.body);
    expect(report).toContain(' ul\n  li\n  li\n  …\n p\n  i\n hr');
    expect(report.length).toBeLessThan(61_000);
  });
});

describe('health', () => {
  it.each(pages)('counts what the host finds: $host.id $file', ({ host, html }) => {
    const page = open(html);
    const { boxes, messages, direction } = healthOf(host, page);
    expect(boxes).toBe(host.composeBoxes(page).length);
    const read = host.composeBoxes(page).map((box) => host.read(box));
    expect(messages > 0).toBe(read.some(({ conversation }) => conversation.messageIds.length > 0));
    const isUnclear = read.some(
      ({ incoming }) => incoming.status === 'unknown' && incoming.reason === 'direction',
    );
    expect(direction === false).toBe(isUnclear);
  });
});
