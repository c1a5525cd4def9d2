import { type Design, findDesign } from '../../ingest/claims/designs.ts';
import { isStronglyCausal } from '../../ingest/claims/strong-causal.ts';
import type { Claim, Extraction, Mechanism, Reference } from '../../schema/model.ts';
import type { AuditRule, Fault } from './findings.ts';
import { quoted } from './findings.ts';

/** Claims of an effect in people that rest on studies which, by their titles, can not show one. */
export const overstatedCausation: AuditRule = {
  id: 'overstated-causation',
  title: 'Causal wording beyond the source',
  description:
    'A claim that says without reserve that one thing acts on another, where all that it cites are, by their own titles, studies of animals, cells or associations.',
  severity: 'WARNING',
  check(extraction) {
    const designsOf = designsByCitation(extraction);
    const isCell = cellMechanisms(extraction.mechanisms);
    const isStudy = isStudyReport(extraction);
    return extraction.claims.flatMap((claim): Fault[] => {
      if (!isUnreserved(claim) || (isStudy && claim.population === 'UNSPECIFIED')) return [];
      const designs = claim.citations.flatMap(designsOf);
      const [first] = designs;
      const overstates = designs.every((one) => one !== null && !isSaid(one.design, claim, isCell));
      if (!first || !overstates) return [];
      const { word, title } = first;
      return [
        {
          key: [claim.id],
          span: claim.span,
          claim,
          message: `This claim speaks of an effect: ${quoted(claim.quote)} The title of what it cites says ${quoted(word)}: ${quoted(title)}`,
          hint: `Say what was studied (${NAMES[first.design]}), or cite a trial that shows the effect in people.`,
          rescues: 0,
        },
      ];
    });
  },
};

const NAMES: Readonly<Record<Design, string>> = {
  ANIMAL: 'animals',
  IN_VITRO: 'cells in a dish',
  OBSERVATIONAL: 'what goes together, not what causes it',
};

interface Titled {
  readonly design: Design;
  readonly word: string;
  readonly title: string;
}

/** What the titles behind each citation say of their studies; null for one that says nothing, or is not known. */
function designsByCitation({ citations, references }: Extraction): (citationId: string) => readonly (Titled | null)[] {
  const ofReference = new Map(references.map((reference) => [reference.id, readTitle(reference)]));
  const ofCitation = new Map(
    citations.map(({ id, pointers }) => [
      id,
      pointers.map(({ referenceId }) => (referenceId === null ? null : (ofReference.get(referenceId) ?? null))),
    ]),
  );
  return (id) => ofCitation.get(id) ?? [null];
}

function readTitle({ title }: Reference): Titled | null {
  const found = title === null ? null : findDesign(title);
  return found && { ...found, title: title! };
}

const cellMechanisms = (mechanisms: readonly Mechanism[]): ((id: string) => boolean) => {
  const cells = new Set(mechanisms.filter(({ category }) => category === 'cell').map(({ id }) => id));
  return (id) => cells.has(id);
};

const isUnreserved = ({ causal, hedged, negated, citations, quote }: Claim): boolean =>
  causal && !hedged && !negated && citations.length > 0 && isStronglyCausal(quote);

/** The readers of a study's own report know what it speaks of where it does not say. */
const isStudyReport = ({ sections }: Extraction): boolean =>
  sections.some(({ kind, heading }) => kind === 'ABSTRACT' || /\bmethods\b/i.test(heading ?? ''));

/** Whether a claim tells the reader itself that it does not speak of people, or speaks of cells. */
function isSaid(design: Design, claim: Claim, isCell: (id: string) => boolean): boolean {
  if (claim.populations.includes('ANIMAL') || claim.populations.includes('IN_VITRO')) return true;
  return design === 'IN_VITRO' && claim.mentions.some(({ mechanismId }) => isCell(mechanismId));
}
