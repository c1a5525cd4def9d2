import { useId } from 'preact/hooks';
import { useQuery } from '../client/query.ts';
import { linkTo } from '../links.ts';
import { ClaimSources, type ClaimSourcesQuery, type PathwaysQuery, type SourceLineFragment } from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { ClaimLine } from '../parts/claim-line.tsx';
import { Rung, rungClass } from '../parts/rung.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import { counted, PREDICATES, RELATIONS, shown } from '../words.ts';

export type Pathway = PathwaysQuery['pathways']['pathways'][number];
type Hop = Pathway['hops'][number];

/** One pathway: its mechanisms in a line, how each acts on the next, and where the line is weakest. */
export function Chain({ pathway, place }: { readonly pathway: Pathway; readonly place: number }) {
  const { mechanisms, hops, weakestHop, effect } = pathway;
  const id = useId();
  const parameters = useParameters();
  // In the address, so that a step that was left for a claim's article is open when it is come back to.
  const [chain, step] = (parameters.one('open') ?? '').split('.').map(Number);
  const open = chain === place && step !== undefined && step < hops.length ? step : null;
  const setOpen = (hop: number | null) =>
    parameters.set({ open: hop === null ? null : `${place}.${hop}` }, { replace: true });
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
      <span class="effect" aria-hidden="true">
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
        <span aria-hidden="true"> {isOpen ? '▴' : '▾'}</span>
      </span>
    </button>
  );
}

function HopClaims({ hop: { statement, claims }, words }: { readonly hop: Hop; readonly words: string }) {
  const cited = useQuery(ClaimSources, { ids: claims.map(({ id }) => id) }).data;
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
            {sourcesOf(cited, claim.id).map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The works that a claim cites, itself or nearby, each once. */
function sourcesOf(cited: ClaimSourcesQuery | undefined, id: string): readonly SourceLineFragment[] {
  const claim = cited?.nodes.find((node) => node?.__typename === 'Claim' && node.id === id);
  if (claim?.__typename !== 'Claim') return [];
  const citations = [...claim.citations, ...claim.nearbyCitations.map(({ citation }) => citation)];
  const sources = citations.flatMap(({ references }) => references.flatMap(({ source }) => source ?? []));
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
