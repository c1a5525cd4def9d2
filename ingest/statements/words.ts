import { DEED_WORDS, DOES_WORDS } from '../terms/deeds.ts';
import { HANDLING_WORDS } from '../terms/handled.ts';
import { PROCESS_WORDS, STATE_WORDS, UNDERGONE_WORDS } from '../terms/processes.ts';
import { ARTICLES, FORMS_OF_BE, MODALS, set, type KeySet } from '../words.ts';
import type { VerbForm } from '../lexicon.ts';
import type { Item } from './items.ts';
import { toldByName } from './names.ts';

export { ARTICLES, MODALS, set, type KeySet };

export const BE = set(FORMS_OF_BE, "isn't aren't wasn't weren't remain remains become becomes am");
/** As good as "is" before a noun: "represents a cause of". */
export const REPRESENTING = set('represent represents represented constitute constitutes constituted');
export const AUXILIARIES = set(
  BE,
  "has have had do does did may might can could will would must should not also cannot doesn't don't",
  "didn't can't isn't aren't help helps helped even ever both often now still already then further thus",
  'always otherwise sometimes therefore never only all just actually seem seems appear appears to shown',
  'found known believed thought reported tend tends negatively positively suggested able likely proven',
  'expected all themselves itself alone',
);
export const RELATIVE = set('which', 'that', 'who');
export const AND = set('and', 'or', '&');
/** Between members of a list. */
export const LISTED = set(',', 'and', 'or');
export const COORDINATORS = set(AND, LISTED, 'but');
export const TO = set('to');
export const DASHES = set('—', '–');
export const DETERMINERS = set('the', 'your', 'our', 'their');
export const INDEFINITE = set('a', 'an', 'one', 'another');
/** Before a noun of what something is. */
export const OF_KIND = set(INDEFINITE, 'the');
/** Before persons: in whom something is. */
export const AMONG = set('in', 'of', 'among');
export const POSSESSIVES = set('its', 'their');
/** The first words of "such as" and its like, behind which members of a kind stand. */
export const EXAMPLES = set('such', 'including', 'like');
/** Where a new clause begins. */
export const BOUNDARIES = set(
  '; : . — – because while whereas although but when if since though unless until so whether why how where as',
);
/** Prepositions that begin an adjunct: behind them stands no object. */
export const ADJUNCTS = set(
  'in by via through from during with at among without under after before into within for throughout across',
  'following over compared than despite against beyond inside outside around along onto',
);
/** "However, in mice, …": before what opens a sentence. */
export const CONNECTIVES = set(
  'however moreover furthermore therefore thus hence consequently additionally nevertheless nonetheless conversely accordingly indeed',
  'similarly likewise interestingly importantly surprisingly notably finally overall also besides recently',
);
/** Before a noun: what was named before. */
export const POINTING = set('this', 'these', 'those', 'such');
export const PRONOUNS = set(POINTING, 'it they its their');
export const OBJECT_PRONOUNS = set('it', 'them');
/** Finite forms that a verb stands behind. */
export const FINITE = set(MODALS, 'has have had do does did');
/** Between what is named and what becomes of it. */
export const COMING = set(MODALS, 'to begin begins start starts');
export const BECOMING = set(
  'become becomes get gets run runs stay stays remain remains grow grows look looks go goes turn turns',
);
export const DENYING = set(
  "cannot can't not unable never no won't couldn't doesn't don't impossible struggle struggles fail fails stop stops",
);
export const INCLUDING = set('include', 'includes', 'included');
export const ENOUGH = set('enough', 'sufficient', 'adequate');
/** The first word of a clause that hangs on another. */
export const SUBORDINATING = set('while although though whereas because since when as if once');
/** Behind them stands where something is, or whose it is. */
export const WITHIN = set('of', 'in', 'inside', 'within', 'throughout', 'around');
/** Before "not", where what follows is told apart from what goes before. */
export const BEFORE_NOT = set(',', 'but');
const CONNECTORS = set(
  ', and or nor & / as well both the a an other even also including like such called named particularly especially',
  'several your their its our namely plus to some certain e g . - rich healthy',
);

/** Names that begin with a verb: "break down bone", "absorbing iron". */
const VERB_FIRST = new RegExp(
  `^(?:${[...PROCESS_WORDS, ...DEED_WORDS, ...HANDLING_WORDS].join('|')}|(?:damage|break|resorb|dissolve|activate|form|remodel|build|make|open|tighten|narrow|burn)s?|breaking|resorbing|dissolving|building|opening|tightening|narrowing|burning)\\s(?!(?:to|of|from|by)\\s)`,
  'i',
);
/** "build new bone": a verb with its object. */
export const isDone = toldByName((quote) => VERB_FIRST.test(quote));

/** "bones become brittle", "skin sags": what befalls something, with a verb of its own. */
const BEFALLEN = new RegExp(
  `\\s(?:is|are|was|were|(?:be|become|get|grow|turn|go)(?:s|es)?|became|got|grew|turned|went)\\s|\\s(?:${[...UNDERGONE_WORDS, ...DOES_WORDS].join('|')})$`,
  'i',
);
export const isBefallen = toldByName((quote) => BEFALLEN.test(quote));

/** Names that end in an adjective told of something: "the mouth dry". */
export const TOLD_LAST = new RegExp(`\\s(?:${STATE_WORDS.join('|')})$`, 'i');

export const isWord = (item: Item | undefined, words: KeySet): boolean =>
  item !== undefined && item.kind === 'WORD' && words.holds(item);
/** Whether a piece is a verb in one of these forms. */
export const hasForm = (item: Item | undefined, ...forms: readonly VerbForm[]): boolean =>
  item?.kind === 'CUE' && item.cue.role === 'VERB' && forms.includes(item.cue.form);
export const isConnector = (item: Item): boolean => item.kind === 'WORD' && CONNECTORS.holds(item);
/** Whether a word may be an adverb. */
export const endsInLy = (key: string): boolean =>
  key.length > 2 && key.charCodeAt(key.length - 1) === Y && key.charCodeAt(key.length - 2) === L;
const [L, Y] = [0x6c, 0x79];
export const isAdverb = (item: Item | undefined): boolean => item?.kind === 'WORD' && endsInLy(item.key);
