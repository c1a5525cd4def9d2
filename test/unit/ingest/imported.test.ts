import { describe, expect, test } from 'vitest';
import { identifiersByTitle, openTitleKeys, withImportedIdentifiers } from '../../../ingest/imported.ts';
import { rowsOf } from '../../../ingest/rows.ts';
import { withSources } from '../../../ingest/sources.ts';
import type { Extraction } from '../../../schema/model.ts';
import { makeExtraction } from '../../fixtures/extraction.ts';

const bare = makeExtraction({
  id: 'a',
  claims: [
    { cites: ['1'] },
    { nearby: ['1'], quote: 'So it is' },
    { cites: ['2'] },
    { cites: ['1', '9'] },
    { attribution: 'VAGUE' },
  ],
  references: [
    { title: 'Oats and bone', authors: ['Fox A'], year: 2001 },
    { title: 'Rye', authors: ['Owl B'], year: 2002, identifiers: ['pmid:7'] },
  ],
});
/** With sources, as ingest gives it. */
const article: Extraction = { ...bare, ...withSources(bare.references) };
const [oats, rye] = article.references.map(({ titleKey }) => titleKey!) as [string, string];
const rungs = ({ claims }: Extraction) => claims.map(({ supportStatus }) => supportStatus);

describe('identifiers by title', () => {
  test('are joined where works share one, and none where works differ', () => {
    const known = identifiersByTitle([
      { titleKey: oats, identifiers: ['pmid:1'] },
      { titleKey: oats, identifiers: ['doi:10.5555/oats', 'pmid:1'] },
      { titleKey: rye, identifiers: ['doi:10.5555/rye'] },
      { titleKey: rye, identifiers: ['doi:10.5555/other'] },
    ]);
    expect(known).toEqual(
      new Map([
        [oats, ['doi:10.5555/oats', 'pmid:1']],
        [rye, null],
      ]),
    );
  });
});

describe('imported identifiers', () => {
  const given = withImportedIdentifiers(
    article,
    new Map([
      [oats, ['doi:10.5555/oats']],
      [rye, ['doi:10.5555/rye']],
    ]),
  );

  test('go to entries without their own, and raise the rungs of claims', () => {
    expect(given.references.map(({ identifiers, sourceId }) => [identifiers, sourceId])).toEqual([
      [['doi:10.5555/oats'], 'doi:10.5555/oats'],
      [['pmid:7'], 'pmid:7'],
    ]);
    expect(rungs(article)).toEqual(['UNIDENTIFIED', 'UNIDENTIFIED', 'CITED', 'UNIDENTIFIED', 'VAGUELY_ATTRIBUTED']);
    expect(rungs(given)).toEqual(['CITED', 'CITED_NEARBY', 'CITED', 'CITED', 'VAGUELY_ATTRIBUTED']);
    expect(rowsOf(given).nodes.Reference.map(({ identifiedBy }) => identifiedBy)).toEqual(['IMPORT', 'ENTRY']);
  });

  test('are taken back without them, and change nothing where nothing is known', () => {
    expect(openTitleKeys(given)).toEqual([oats]);
    expect(withImportedIdentifiers(given, new Map())).toEqual(article);
    expect(withImportedIdentifiers(article, new Map())).toBe(article);
    expect(withImportedIdentifiers(article, new Map([[oats, null]]))).toBe(article);
    expect(withImportedIdentifiers(given, new Map([[oats, ['doi:10.5555/oats']]]))).toBe(given);
  });
});
