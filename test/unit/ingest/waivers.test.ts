import { describe, expect, test } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
import { findWaivers } from '../../../ingest/waivers.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';

const vocabulary = loadVocabulary();
const read = (file: string, text: string) => extract({ file, bytes: Buffer.from(text) }, { vocabulary });

describe('waivers in the text', () => {
  test('hold from their line to an enable of the rule, or to the end', () => {
    const { waivers, diagnostics } = read(
      'a.md',
      `# Kale

<!-- claimtrace-disable unsupported-claim, vague-attribution: a poem -->

Kale rebuilds bone.

<!-- claimtrace-enable unsupported-claim -->

Milk rebuilds bone.
`,
    );
    expect(waivers).toEqual([
      { rule: 'unsupported-claim', reason: 'a poem', line: 3, from: 3, to: 7 },
      { rule: 'vague-attribution', reason: 'a poem', line: 3, from: 3, to: null },
    ]);
    expect(diagnostics.filter(({ code }) => code === 'WAIVER_INVALID')).toEqual([]);
  });

  test('hold for the next block alone where they say so, in HTML as in Markdown', () => {
    const page = `<html lang="en"><body><article><h1>Kale</h1>
<p>Milk raises calcium.</p>
<!-- claimtrace-disable-next unsupported-claim: told: by the
 author -->
<p>Kale rebuilds bone.
And teeth.</p>
<p>Fibre protects bone.</p></article></body></html>`;
    const [waiver, ...others] = read('a.html', page).waivers;
    expect(others).toEqual([]);
    expect(waiver).toMatchObject({ reason: 'told: by the author', line: 3, from: 5 });
    expect(waiver!.to).toBeLessThan(7);
  });

  test.each([
    ['a reason', '<!-- claimtrace-disable unsupported-claim -->'],
    ['a reason', '<!-- claimtrace-disable-next unsupported-claim:  -->'],
    ['a rule', '<!-- claimtrace-disable : because -->'],
  ])('lack %s: %s', (lacking, comment) => {
    const { diagnostics } = read('a.md', `# Kale\n\nKale rebuilds bone.\n\n${comment}\n`);
    const [fault] = diagnostics.filter(({ code }) => code === 'WAIVER_INVALID');
    expect(fault!.message).toContain(`line 5 lacks ${lacking}`);
  });

  test('are found in bounded time, however many there are', () => {
    const many = 50_000;
    const comment =
      '<!-- claimtrace-disable vague-attribution: a poem -->\n<!-- claimtrace-disable-next unsupported-claim: too -->\n';
    const document = { blocks: read('a.md', 'Kale.').blocks, origin: [[0, 2 * many, 1]] as const };
    const { waivers } = findWaivers(`${comment.repeat(many)}<!-- claimtrace-enable -->`, 'markdown', document);
    expect(waivers).toHaveLength(2 * many);
    expect(waivers[0]).toMatchObject({ rule: 'vague-attribution', from: 1, to: 2 * many + 1 });
    expect(waivers[1]).toMatchObject({ rule: 'unsupported-claim', line: 2, from: 2 * many });
  });

  test('end at the nearest that enables them, be it for one rule or for all', () => {
    const { waivers } = read(
      'a.md',
      ['disable a, b: r', 'enable a', 'disable a: r', 'enable', 'enable a', 'disable b: r']
        .map((one) => `<!-- claimtrace-${one} -->\n`)
        .join('') + '\nKale.\n',
    );
    expect(waivers.map(({ rule, from, to }) => [rule, from, to])).toEqual([
      ['a', 1, 2],
      ['b', 1, 4],
      ['a', 3, 4],
      ['b', 6, null],
    ]);
  });

  test('are words like others in plain text', () => {
    expect(
      read('a.txt', 'Kale.\n\n<!-- claimtrace-disable unsupported-claim: no -->\n\nKale rebuilds bone.').waivers,
    ).toEqual([]);
  });
});
