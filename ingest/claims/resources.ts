// Lists of where to read on: "These organizations have more information:", "MedlinePlus: Gout".
import { slice } from '../../schema/span.ts';
import type { Document } from '../document.ts';
import { introductionOf } from '../lead-ins.ts';

const READINGS =
  'resources|links|web ?sites|web ?pages|pages|articles|publications|documents|fact ?sheets|brochures|booklets|pamphlets|leaflets|handouts|guides|books|videos|materials|topics|tools|services|sites|sources of (?:information|help|support)|databases|registries|encyclop(?:a?e)dias|organi[sz]ations|associations|foundations|charities|societies|agencies|institutes|institutions|support groups|groups|networks|centers|centres|clearinghouses';
/** "These resources address the diagnosis of gout:", "For more information, see these pages:": opens a list of what to read, and of nothing it says. */
const OPENS_READINGS = new RegExp(
  String.raw`^(?:(?:for|to) (?:\w+ ){1,4}(?:information|details|help|support)[^,:]{0,60}, )?(?:(?:see|visit|contact|read|try|check|here are|you can|you may) )?(?:(?:these|those|the|this|following|below|other|additional|more|some|many|several|a few|useful|helpful|related|further|online|web|government|patient|national|selected|following) ){1,5}(?:${READINGS})\b(?! (?:that|which|who) (?:cause|raise|lower|help))[^.?!:]{0,120}\b(?:address(?:es)?|offers?|provides?|gives?|ha(?:ve|s)|contains?|discuss(?:es)?|explains?|describes?|covers?|list(?:s|ed)?|(?:may|can|could|might) (?:also )?(?:be|help|offer|provide|give|have)|are (?:available|helpful|useful|listed)|information|below|on|about|for)\b[^.?!:]{0,120}:\s*$`,
  'i',
);
/** "The following groups have a higher risk:" tells of the world. */
const TELLS =
  /\b(?:risks?|likely|symptoms?|signs?|causes?|show(?:s|ed|n)?|found|report(?:s|ed)?|effects?|benefits?)\b/i;
/** "Genetic Testing Registry: Gout": where to look, and what for. */
const SHELF =
  /^(?:(?:the|my|our|us|u\.s\.) )?(?:\p{Lu}[\p{L}'’.&-]*,? (?:(?:of|for|and|on|the|in) ){0,2}){0,7}(?:Encyclop(?:a?e)dia|Registry|Foundation|Library|Database|Catalog(?:ue)?|Organi[sz]ation|Association|Alliance|Society|Reviews?|Institutes?|Clearinghouse|Network|University|Medical Center|Clinic|Hospital|Factsheet|Fact Sheet|Disease InfoSearch|Centers? for [\p{L} ]{3,40})(?: \([A-Z]{2,8}\))?: (?=\p{Lu})/u;
/** A link's name has no end of a sentence. */
const ENDED = /[.!]["'”’)]*$/;
const LONGEST_OPENING = 300;

/** Whether a sentence opens a list of what to read on. */
export const opensReadings = (text: string): boolean =>
  text.length <= LONGEST_OPENING && text.endsWith(':') && OPENS_READINGS.test(text) && !TELLS.test(text);

/** Whether a line is the name of something to read, by the shelf it stands on. */
export const isOfShelf = (text: string): boolean =>
  text.length <= LONGEST_OPENING && !ENDED.test(text) && SHELF.test(text);

/** Whether the item of a list stands below words that open what to read on. */
export function isReading(document: Document, block: number): boolean {
  const span = introductionOf(document, block);
  return span !== null && document.text[span.end - 1] === ':' && opensReadings(slice(document.text, span));
}
