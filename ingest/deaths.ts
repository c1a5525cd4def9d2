import type { Mention } from '../schema/model.ts';
import type { Vocabulary } from './vocabulary.ts';

const DEATH = /^death$/i;
const MORTALITY = 'MESH:D009026';
const CELL_DEATH = 'MESH:D016923';
const AROUND = 60;

const CELLS =
  '(?:cells?|neurons?|progenitors?|tissues?|photoreceptors?|fibroblasts?|cultures?|\\p{L}{3,}(?:cytes?|blasts?|phages?)|retinas?|epitheli(?:a|um))';
/** "ectopic division and death", "neuronal death" */
const BEFORE_CELL =
  /\b(?:division|proliferation|differentiation|apoptosis|mitosis|(?:neur(?:on)?|gli|apoptot|necrot|cellul|epitheli|endotheli)(?:al|ic|ar)|ectopic|programmed|\p{L}{3,}(?:cyte|blast)|photoreceptor)(?:,? (?:and|or))? $/u;
/** "death in cells prone to apoptosis", "death of retinal neurons" */
const BEHIND_CELL = new RegExp(String.raw`^ (?:of|in) (?:[\p{L}\p{N}-]{1,20} ){0,4}${CELLS}\b`, 'u');
/** "neonatal death", "cancer-related death", "risk of death" */
const BEFORE_BODY =
  /(?:\b(?:risk|cause|causes|rates?|date|time|number|age|incidence|hospitali[sz]ation|relapse|disease|disability) (?:of |or |and |from )?|(?:nat|matern|inf|embryon|fet|foet)(?:al|ant|ic) |(?:related|cause|premature|sudden|early|cardiac|cardiovascular|cancer|accidental|patient|adult|mouse|untimely|eventual) )$/;
const BEHIND_BODY =
  /^(?: (?:rates?|certificates?|risk|toll)\b| (?:of|in|among) (?:[\p{L}\p{N}-]{1,20} ){0,4}(?:patients?|people|persons?|women|men|adults?|children|infants?|mice|rats|animals?|embryos?|individuals|humans?|mothers?|the mother)\b| (?:within|before|at|from|due to) | by (?:[EP]?\d|day|week|age|birth))/u;

/**
 * The mentions of a text, sorted by its sentences, with the death of cells told from that of people: where it says of what, and elsewhere
 * in an article that speaks of that of cells alone.
 */
export function tellDeaths(
  text: string,
  found: readonly (readonly Mention[])[],
  vocabulary: Vocabulary,
): readonly (readonly Mention[])[] {
  const kinds = found
    .flat()
    .filter(isDeath)
    .map((one) => kindIn(text, one));
  if (!kinds.includes('cell') || vocabulary.get(CELL_DEATH) === undefined) return found;
  const usual = kinds.includes('body') ? 'body' : 'cell';
  return found.map((own) =>
    own.some(isDeath)
      ? own.map((one) =>
          isDeath(one) && (kindIn(text, one) ?? usual) === 'cell' ? { ...one, mechanismId: CELL_DEATH } : one,
        )
      : own,
  );
}

const isDeath = ({ mechanismId, quote }: Mention): boolean => mechanismId === MORTALITY && DEATH.test(quote);

/** Of what a death is; undefined where it is not said. */
function kindIn(text: string, { span: { start, end } }: Mention): 'cell' | 'body' | undefined {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  if (BEHIND_BODY.test(behind) || BEFORE_BODY.test(before)) return 'body';
  return BEFORE_CELL.test(before) || BEHIND_CELL.test(behind) ? 'cell' : undefined;
}
