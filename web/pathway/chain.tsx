import { useId, useState } from 'preact/hooks';
import { linkTo } from '../links.ts';
import type { PathwaysQuery } from '../operations.ts';
import { ClaimLine } from '../parts/claim-line.tsx';
import { Rung, rungClass } from '../parts/rung.tsx';
import { counted, PREDICATES, RELATIONS, shown } from '../words.ts';

export type Pathway = PathwaysQuery['pathways']['pathways'][number];
type Hop = Pathway['hops'][number];

/** One pathway: its mechanisms in a line, how each acts on the next, and where the line is weakest. */
export function Chain({ pathway }: { readonly pathway: Pathway }) {
  const { mechanisms, hops, weakestHop, effect } = pathway;
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const [first, last] = [mechanisms[0]!, mechanisms.at(-1)!];
  const names = mechanisms.map(({ name }) => shown(name));
  return (
    <article class="chain" aria-label={names.join(', ')}>
      <h3>{effectWords(effect, shown(first.name), shown(last.name))}</h3>
      <ol class="line">
        {mechanisms.map((mechanism, i) => (
          <li key={mechanism.id}>
            {i > 0 && (
              <HopStep
                hop={hops[i - 1]!}
                ends={[names[i - 1]!, names[i]!]}
                isWeakest={i - 1 === weakestHop}
                isOpen={open === i - 1}
                panel={id}
                onOpen={() => setOpen(open === i - 1 ? null : i - 1)}
              />
            )}
            <a class="mechanism" dir="auto" href={linkTo.mechanism(mechanism.id)}>
              {shown(mechanism.name)}
            </a>
          </li>
        ))}
      </ol>
      <div id={id} class="claims" hidden={open === null}>
        {open !== null && <HopClaims hop={hops[open]!} words={hopWords(hops[open]!, names[open]!, names[open + 1]!)} />}
      </div>
    </article>
  );
}

function effectWords(effect: Pathway['effect'], first: string, last: string): string {
  switch (effect) {
    case 'INCREASES':
      return `More ${first}, more ${last}`;
    case 'DECREASES':
      return `More ${first}, less ${last}`;
    case 'UNKNOWN':
      return `${first} acts on ${last}; which way is not said`;
  }
}

const verbOf = ({ statement, link }: Hop): string =>
  statement ? PREDICATES[statement.predicate].verb : RELATIONS[link!.relation];
const signOf = ({ statement, link }: Hop): string =>
  statement ? PREDICATES[statement.predicate].sign : link!.relation === 'OPPOSITE_OF' ? '−' : '=';
const hopWords = (hop: Hop, from: string, to: string): string => `${from} ${verbOf(hop)} ${to}`;

interface HopStepProps {
  readonly hop: Hop;
  readonly ends: readonly [from: string, to: string];
  readonly isWeakest: boolean;
  readonly isOpen: boolean;
  readonly panel: string;
  onOpen(): void;
}

function HopStep({ hop, ends: [from, to], isWeakest, isOpen, panel, onOpen }: HopStepProps) {
  const words = (
    <span class="verb">
      <span class="sign" aria-hidden="true">
        {signOf(hop)}
      </span>{' '}
      <span class="unseen">{from} </span>
      {verbOf(hop)}
      <span class="unseen"> {to}: </span>
    </span>
  );
  // A step within a family rests on the vocabulary: there are no claims to open.
  if (!hop.statement) {
    return (
      <span class="hop by-family">
        {words}
        <span class="soft">by the vocabulary</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      class={`hop ${rungClass(hop.bestSupport)} ${isWeakest ? 'weakest' : ''}`}
      aria-expanded={isOpen}
      aria-controls={panel}
      onClick={onOpen}
    >
      {words}
      <span>
        <Rung status={hop.bestSupport} />
        {isWeakest && <strong> · weakest</strong>}
      </span>
    </button>
  );
}

function HopClaims({ hop: { statement, claims }, words }: { readonly hop: Hop; readonly words: string }) {
  if (!statement) return null;
  const { id, claimCount, sourceCount } = statement;
  return (
    <>
      <h4>
        <a href={linkTo.statement(id)}>{words}</a>
      </h4>
      <p class="facts">
        <span>{counted(claimCount, 'claim')}</span>
        <span>{counted(sourceCount, 'independent source')}</span>
        {claimCount > claims.length && <span>the best {claims.length} are shown</span>}
      </p>
      <ul class="lines">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
    </>
  );
}
