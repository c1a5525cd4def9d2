import type { Mention } from '../../schema/model.ts';
import { remembered } from '../remembered.ts';
import { ACCOMPANIED, readAccompanied } from './accompanying.ts';
import { AVAILABLE, readAvailable } from './availability.ts';
import { readNamedByCause } from './agents.ts';
import { AMOUNTS, readAmount } from './amounts.ts';
import { ALIKE, readAlike, readContrast } from './alike.ts';
import { GETTING_ON, GIVING, KEEPING, readRemission, readState } from './changes.ts';
import { readNamedEvent } from './named-events.ts';
import { readClass } from './classes.ts';
import { readCellsOf, readContents, readPercent, readThan } from './contents.ts';
import type { Context } from './context.ts';
import { readMaking, readNamedDoing } from './doings.ts';
import { CAUSES, readElided, ROLES } from './elided.ts';
import { readFromWhich } from './from-which.ts';
import { readExposedPersons, SHOWING } from './exposed.ts';
import { EXPOSING, readAfterExposure } from './exposures.ts';
import { COMPOUNDS, MUTUAL, readCompoundOf, readMutual } from './frames.ts';
import type { Item } from './items.ts';
import { HYPHENATED, HYPHENATED_REVERSED } from '../lexicon.ts';
import { readOccasionBehind, readSo } from './happenings.ts';
import {
  CHANCES,
  GETTING,
  LIKELY,
  PRONE,
  readChance,
  readGetting,
  readLikely,
  readLikelyOfHaving,
  readProne,
} from './likely.ts';
import { DECIDING, readDeciding } from './manners.ts';
import { LIMITING, readLimited } from './limiting.ts';
import { readWithout } from './means.ts';
import { FOUND_IN, readFoundAfter, readMeasured } from './measured.ts';
import { LOSING_AFTER, readLoss } from './losses.ts';
import { MEANING, readMeaning } from './meanings.ts';
import { COMBINING, MIXTURES, readCombining, readMixture } from './mixtures.ts';
import { readHyphenated } from './nominals.ts';
import { MOVING, readMoving } from './moving.ts';
import { SINCE, WHEN } from './occasions.ts';
import { ON_OCCASION, readOnset } from './onsets.ts';
import { PARTNERS, readPartner } from './partners.ts';
import { readPredicative } from './predicates.ts';
import { PARTS, readPart, readProcess } from './processes.ts';
import { PROPERTY, readEffectIn, readProperty } from './properties.ts';
import { readProportion } from './proportion.ts';
import { readResponse } from './responses.ts';
import { readCells, readSetting } from './settings.ts';
import { EASED, readEased, readShown, SHOWN } from './shown.ts';
import { readSources } from './sources.ts';
import { readSymptoms, SIGNS, TREATMENTS } from './symptoms.ts';
import { readTogether, TOGETHER } from './together.ts';
import { GIVEN, readTreatedPersons, readTreatmentFor } from './treatments.ts';
import { readTurning } from './turning.ts';
import { readUntil, UNTIL } from './until.ts';
import { readVariant } from './variants.ts';
import { readWanting, WANTING } from './wanting.ts';
import { INCLUDING, set } from './words.ts';

/** Reads what is said at the place of an item. */
type Reader = (context: Context, at: number) => unknown;
/** Words, and who reads a claim where one of them stands; tried in the order in which they are listed. */
type Table = readonly (readonly [words: ReadonlySet<string>, read: Reader])[];

/** Who reads a claim where a mechanism stands, and of which category alone; null of any. */
const AT_MENTIONS: readonly (readonly [category: string | null, read: Reader])[] = [
  ['gene-or-protein', readVariant],
  [null, readNamedByCause],
  [null, readProperty],
  ['disease', readPredicative],
  ['disease', readClass],
  [null, readNamedDoing],
  ['disease', readCells],
  [null, readNamedEvent],
];
const readersAtAll: readonly Reader[] = AT_MENTIONS.map(([, read]) => read);
const readersAtOne = remembered((category: string) =>
  AT_MENTIONS.flatMap(([own, read]) => (own === null || own === category ? [read] : [])),
);

/** Whether a cue begins with the word or not. */
const AT_ANY_WORD: Table = [
  [set(WANTING), readWanting],
  [TOGETHER, readTogether],
  [CAUSES, readElided],
  [GIVEN, readTreatedPersons],
  [SHOWING, readExposedPersons],
  [MEANING, readMeaning],
  [ACCOMPANIED, readAccompanied],
  [SHOWN, readShown],
  [EASED, readEased],
];

const readersAtCue = byWord([
  ...AT_ANY_WORD,
  [FOUND_IN, readMeasured],
  [LIMITING, readLimited],
  [set('absence deprived robbed'), readWithout],
  [AMOUNTS, readAmount],
]);

const readersAtWord = byWord([
  ...AT_ANY_WORD,
  [ROLES, readElided],
  [set(HYPHENATED.keys(), HYPHENATED_REVERSED.keys()), readHyphenated],
  [set('in from of'), readContents],
  [set('inside within'), readCellsOf],
  [set('% percent'), readPercent],
  [set('than'), readThan],
  [set(INCLUDING, 'are'), readSources],
  [set('without lacking deprived starved robbed'), readWithout],
  [UNTIL, readUntil],
  [EXPOSING, readAfterExposure],
  [set(GIVING, KEEPING, GETTING_ON), readState],
  [set('for in'), readTreatmentFor],
  [set('in'), readMeasured],
  [MOVING, readMoving],
  [DECIDING, readDeciding],
  [PARTNERS, readPartner],
  [COMPOUNDS, readCompoundOf],
  [MUTUAL, readMutual],
  [set('be become'), readLikely],
  [CHANCES, readChance],
  [LIKELY, readLikelyOfHaving],
  [GETTING, readGetting],
  [PRONE, readProne],
  [set('response'), readResponse],
  [set('after following upon'), readFoundAfter],
  [set('in'), readSetting],
  [set('in into'), readRemission],
  [set(WHEN, SINCE), readOccasionBehind],
  [ON_OCCASION, readOnset],
  [set('so'), readSo],
  [PROPERTY, readEffectIn],
  [set('effects', SIGNS, TREATMENTS), readSymptoms],
  [set('the'), readProportion],
  [set('by following'), readProcess],
  [set('by from'), readMaking],
  [set('from'), readFromWhich],
  [PARTS, readPart],
  [set('turn turns turned turning'), readTurning],
  [AVAILABLE, readAvailable],
  [ALIKE, readAlike],
  [set('not'), readContrast],
  [MIXTURES, readMixture],
  [COMBINING, readCombining],
  [LOSING_AFTER, readLoss],
]);

/** By an item who reads what begins with its word. */
function byWord(table: Table): (item: Item) => readonly Reader[] {
  const found = new Map<string, Reader[]>();
  for (const [words, read] of table) for (const word of words) found.set(word, [...(found.get(word) ?? []), read]);
  const known = set(found.keys());
  return (item) => (known.holds(item) ? found.get(item.key)! : NONE);
}

const NONE: readonly Reader[] = [];

/** Who may read something at an item, in the order in which they are tried; a cue is read as what it is behind them. */
export function readersOf(item: Item, categoryOf: (mention: Mention) => string): readonly Reader[] {
  if (item.kind !== 'MENTION') return item.kind === 'CUE' ? readersAtCue(item) : readersAtWord(item);
  const [one, other] = item.mentions;
  return other === undefined ? readersAtOne(categoryOf(one!)) : readersAtAll;
}
