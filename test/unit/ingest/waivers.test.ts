import { describe, expect, test } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
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

  test('are words like others in plain text', () => {
    expect(
      read('a.txt', 'Kale.\n\n<!-- claimtrace-disable unsupported-claim: no -->\n\nKale rebuilds bone.').waivers,
    ).toEqual([]);
  });
});
