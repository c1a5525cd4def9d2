import { extract } from '../ingest/pipeline.ts';
import { parseReference } from '../ingest/reference-fields.ts';
import { loadVocabulary } from '../ingest/vocabulary.ts';
import { atLeast, atMost, type Measure, ms, sideBySide, timed } from './measure.ts';

const STYLES: readonly ((n: number) => string)[] = [
  (n) =>
    `Lee AB, Roy C, van der Berg D, et al. Gut microbes and the loss of bone in ${n} adults. J Bone Res. 2019;${n}(3):45-67.`,
  (n) => `Lee, A. B., & Roy, C. (2004). The role of vitamin D${n} in the skeleton. Bone Science, ${n}(2), 101–119.`,
  (n) => `A. B. Lee and C. Roy, Phys. Rev. Lett. ${n}, 265 (1977).`,
  (n) =>
    `Roy, Carl. “On the shape of bones, part ${n}.” In Handbook of Bones, edited by Ann Lee, 23–45. Oxford: Blackwell, 1998.`,
  (n) => `World Health Organization. Bone health: report ${n}. Geneva: WHO; 2018. https://example.org/${n}`,
];
const strings = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => STYLES[n % STYLES.length]!((n % 900) + 1));

const list = (count: number): Uint8Array =>
  Buffer.from(
    `Bones\n\nBones are lost with age [1].\n\nReferences\n\n${strings(count)
      .map((string, n) => `${n + 1}. ${string}`)
      .join('\n')}\n`,
  );

/** How fast reference strings are taken apart, alone and in an article's list. */
export async function* referenceStrings(): AsyncGenerator<Measure> {
  const few = strings(5000);
  const parse = (): void => few.forEach((string) => parseReference(string));
  parse();
  const took = await timed(parse);
  yield atLeast('reference strings a second ÷ 2,000', few.length / took / 2, 1, `${few.length} in ${ms(took)}`);

  const vocabulary = loadVocabulary();
  const read = (bytes: Uint8Array) => (): unknown => extract({ file: 'list.txt', bytes }, { vocabulary });
  const grown = await sideBySide(1, read(list(50_000)), read(list(5000)));
  yield atMost('list of 50,000 references ÷ 5,000', grown.ratio, 12, `${ms(grown.a)} : ${ms(grown.b)}`);
}
