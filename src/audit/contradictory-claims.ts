import { isConditional, isReport } from '../../ingest/claims/conditions.ts';
import type { Assertion, Claim } from '../../schema/model.ts';
import type { AuditRule, Fault } from './findings.ts';
import { quoted } from './findings.ts';

/** Claims that assert the opposite of what a claim above asserts, or deny it; one finding for each pair, on the later claim. */
export const contradictoryClaims: AuditRule = {
  id: 'contradictory-claims',
  title: 'Claims that contradict each other',
  description:
    'Two claims of one article that can not both hold: one raises what the other lowers, or denies what the other asserts.',
  severity: 'WARNING',
  check({ claims }) {
    const lastOf = new Map<string, Claim[]>();
    return claims.filter(isFlat).flatMap((claim): Fault[] => {
      const opposed = new Map<string, Claim>();
      for (const statement of claim.statements) {
        for (const key of oppositesOf(statement)) {
          const other = lastOf.get(key)?.findLast((one) => isContradicted(one, claim));
          if (other) opposed.set(other.id, other);
        }
      }
      for (const statement of claim.statements) remember(lastOf, keyOf(statement), claim);
      return [...opposed.values()].map((other) => ({
        key: [claim.id, other.id],
        span: claim.span,
        claim,
        message: `This claim, ${quoted(claim.quote)}, contradicts another of the article: ${quoted(other.quote)}`,
        hint: 'Say under which conditions each holds, or drop the one that does not.',
        rescues: 0,
      }));
    });
  },
};

/** What is softened or holds under conditions denies nothing else. */
const isFlat = ({ hedged, quote, negation }: Claim): boolean => !hedged && !isConditional(quote, negation?.cue);

/** The results of two studies may differ, and an author may set one thing against another in a sentence. */
const isContradicted = (earlier: Claim, later: Claim): boolean =>
  earlier.sentence !== later.sentence &&
  speakOfTheSame(earlier, later) &&
  !(isReport(earlier.quote) && isReport(later.quote));

const keyOf = ({ subject, predicate, object, negated }: Assertion): string =>
  [subject, negated ? 'not' : '', predicate, object].join('|');

function oppositesOf(statement: Assertion): string[] {
  const denied = keyOf({ ...statement, negated: !statement.negated });
  const { predicate, negated } = statement;
  if (negated || (predicate !== 'INCREASES' && predicate !== 'DECREASES')) return [denied];
  return [denied, keyOf({ ...statement, predicate: predicate === 'INCREASES' ? 'DECREASES' : 'INCREASES' })];
}

/** Of each statement the last claim on each population is enough: the number of populations bounds what is looked at. */
function remember(lastOf: Map<string, Claim[]>, key: string, claim: Claim): void {
  const others = (lastOf.get(key) ?? []).filter(({ populations }) => populations.join() !== claim.populations.join());
  lastOf.set(key, [...others, claim]);
}

/** What happens in animals or in a dish contradicts nothing that is said of people, or of no one in particular. */
function speakOfTheSame(a: Claim, b: Claim): boolean {
  const ofPeople = ({ populations }: Claim) => populations.length === 0 || populations.includes('HUMAN');
  return (ofPeople(a) && ofPeople(b)) || a.populations.some((one) => b.populations.includes(one));
}
