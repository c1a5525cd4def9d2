import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fractionsFrom } from '../../../eval/random.ts';
import { extract } from '../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { packagePath, readPackageFile } from '../../../schema/files.ts';

const vocabulary = loadVocabulary();

/** The words that rules look for, in data and in code: each where no author would put it. */
const CUES = [
  ...['predicates', 'cues'].flatMap(
    (name) => readPackageFile(`schema/vocab/${name}.json`).match(/(?<=["|% ])\p{L}{2,}(?=["| ])/gu) ?? [],
  ),
  ...readdirSync(packagePath('ingest/statements')).flatMap(
    (file) => readPackageFile(`ingest/statements/${file}`).match(/(?<=['| ])\p{Ll}{2,}(?=['| ])/gu) ?? [],
  ),
];
const BETWEEN =
  'how which that who when if because to of by from with in and or but , ; : - ( ) it they this these the its'.split(
    ' ',
  );
const ENDS = ['.', ':', ',', '', '?'];
const SENTENCES = readdirSync(packagePath('examples'))
  .filter((file) => file.endsWith('.txt') || file.endsWith('.md'))
  .flatMap((file) => readPackageFile(`examples/${file}`).split(/(?<=[.!?])\s+/))
  .map((sentence) => sentence.split(/\s+/));

it('reads sentences whose words were lost, taken from others or set anywhere without a fall', () => {
  const next = fractionsFrom(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  for (let turn = 0; turn < 3000; turn++) {
    const words = [...pick(SENTENCES), ...pick(SENTENCES)].flatMap((word) =>
      next() < 0.3 ? [] : next() < 0.3 ? [pick(CUES), pick(BETWEEN)] : [word],
    );
    if (turn % 3 === 0) words.sort(() => next() - 0.5);
    if (turn % 2 === 0) words.unshift(pick(CUES), pick(BETWEEN));
    const item = turn % 5 === 0 ? `\n- ${words.slice(0, 4).join(' ')}` : '';
    const text = `Bones\n\n${words.join(' ')}${pick(ENDS)}\n${item}`;
    const read = (): unknown => extract({ file: 'a.txt', bytes: Buffer.from(text), format: 'text' }, { vocabulary });
    expect(read, text).not.toThrow();
  }
});
