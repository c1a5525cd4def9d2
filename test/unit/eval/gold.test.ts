import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GoldSentence } from '../../../eval/misses/claims.ts';
import { halfOf } from '../../../eval/halves.ts';
import { packagePath } from '../../../schema/files.ts';
import { PREDICATES } from '../../../schema/model.ts';

type Sentence = Partial<GoldSentence> & Pick<GoldSentence, 'id' | 'quote'>;

describe.each(['eval/gold', 'eval/sentences'])('the gold of our own in %s', (path) => {
  const folder = packagePath(path);
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.gold\.json$/.exec(file)?.[1] ?? []);

  test('has texts in both halves', () => {
    expect(new Set(names.map(halfOf)).size).toBe(2);
  });

  test.each(names)('%s judges each sentence of its article, in order', (name) => {
    const text = readFileSync(`${folder}/${name}.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`${folder}/${name}.gold.json`, 'utf8')) as {
      source: string;
      sentences: Sentence[];
    };
    expect(gold.source).toBe(`${name}.txt`);
    let at = 0;
    for (const { quote } of gold.sentences) {
      const found = text.indexOf(quote, at);
      expect(text.slice(at, found), quote).not.toMatch(/\p{L}{3}/u);
      at = found + quote.length;
    }
    expect(text.slice(at)).not.toMatch(/\p{L}{3}/u);
  });

  test.each(names)('%s relates what it names, by predicates that we have', (name) => {
    const { sentences } = JSON.parse(readFileSync(`${folder}/${name}.gold.json`, 'utf8')) as { sentences: Sentence[] };
    for (const { id, mechanisms, relations } of sentences) {
      const named = new Set([...(mechanisms?.required ?? []), ...(mechanisms?.allowed ?? [])]);
      for (const [subject, predicate, object] of [...(relations?.required ?? []), ...(relations?.allowed ?? [])]) {
        expect(named, id).toContain(subject);
        expect(named, id).toContain(object);
        expect(PREDICATES, id).toContain(predicate.replace(/^NOT /, ''));
      }
    }
  });
});
