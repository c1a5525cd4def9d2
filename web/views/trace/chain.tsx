import { linkTo } from '../../links.ts';
import { Rung } from '../../parts/rung.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { PREDICATES, shown } from '../../words.ts';
import { endOf, kindOf, signOf } from './ends.ts';
import { type ClaimNode, isOneOfMany, type Step, type Way } from './tree.ts';

/** A claim of a chain with the ways that lead on from it, each below the one before. */
export function Chain({ node: { claim, statement, ways } }: { readonly node: ClaimNode }) {
  const { quote, supportStatus, article, id } = claim;
  return (
    <>
      <div class="step claim-step">
        {statement && (
          <p class="soft">
            says the same: {shown(statement.subject.name)} {PREDICATES[statement.predicate].verb}{' '}
            {shown(statement.object.name)}
          </p>
        )}
        <blockquote dir="auto">
          <a class="inked" href={linkTo.article(article.id, { id, quote })}>
            {shown(quote)}
          </a>
        </blockquote>
        <p class="facts">
          <Rung status={supportStatus} />
          <a dir="auto" href={linkTo.article(article.id)}>
            {shown(article.title)}
          </a>
        </p>
      </div>
      {ways.length > 0 && (
        <ol class="ways">
          {ways.map((way) => (
            <li key={way.step.index}>
              <WayOn way={way} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function WayOn({ way: { step, onward } }: { readonly way: Way }) {
  const { reference, source, outcome } = step;
  const end = endOf(step);
  return (
    <>
      <dl class="step">
        <dt>{step.scope === 'NEARBY' ? 'nearby' : 'cites'}</dt>
        <dd>
          <Marker step={step} />
        </dd>
        {reference && (
          <>
            <dt>entry</dt>
            <dd dir="auto" class="words">
              {shown(reference.raw)}
            </dd>
          </>
        )}
        {source && (
          <>
            <dt>work</dt>
            <dd>
              <SourceLine source={source} />
            </dd>
          </>
        )}
        {end && outcome && (
          <>
            <dt class="unseen">end</dt>
            <dd class={`end end-${kindOf(outcome)}`}>
              <span aria-hidden="true">{signOf(outcome)}</span> {end}
            </dd>
          </>
        )}
      </dl>
      {onward.length > 0 && (
        <ol class="onward">
          {onward.map((node) => (
            <li key={node.claim.id}>
              <Chain node={node} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** The marker; with the words around it where it does not stand in the claim itself. */
function Marker({ step: { citation, label, scope } }: { readonly step: Step }) {
  const { marker, span } = citation;
  return (
    <>
      <span dir="auto" class="words">
        {scope === 'NEARBY' && <span class="soft">… {shown(oneLine(span.prefix).replace(/^\S*\s/, ''))}</span>}
        <mark>{shown(marker)}</mark>
        {scope === 'NEARBY' && <span class="soft">{shown(oneLine(span.suffix).replace(/\s\S*$/, ''))} …</span>}
      </span>
      {label !== null && isOneOfMany(marker, label) && <span class="soft"> for entry {shown(label)}</span>}
    </>
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
