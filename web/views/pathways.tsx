import '../style/mechanism.css';
import '../style/pathways.css';
import { type Answer, useQuery } from '../client/query.ts';
import { linkTo } from '../links.ts';
import { PathwayEnds, type PathwayEndsQuery, Pathways as operation, type PathwaysQuery } from '../operations.ts';
import { type Parameters, useParameters } from '../parameters.ts';
import { Page } from '../parts/page.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { askedOf } from '../pathway/asked.ts';
import { Chain } from '../pathway/chain.tsx';
import { PathwayForm } from '../pathway/form.tsx';
import { None } from '../pathway/none.tsx';
import { Unknown } from '../pathway/unknown.tsx';
import { counted, shown } from '../words.ts';

/** The ways in which one mechanism is said to lead to another. */
export default function Pathways() {
  const parameters = useParameters();
  const asked = askedOf(parameters);
  const { from, to } = asked;
  const isWanted = from !== '' && to !== '';
  // Both at once: where there are no pathways, the names of the ends tell which of the two nobody speaks of.
  const ends = useQuery(PathwayEnds, { from, to }, { isWanted: from !== '' || to !== '', keep: false });
  const found = useQuery(operation, asked, { isWanted, keep: false });
  const known = ends.data;
  return (
    <Page
      title={known?.from && known.to ? `Pathways from ${known.from.name} to ${known.to.name}` : 'Pathways'}
      {...(isWanted && { asked: [operation, asked] as const })}
      intro={<p>How one thing is said to lead to another, and how well each step of the way is sourced.</p>}
    >
      <PathwayForm
        parameters={parameters}
        asked={asked}
        names={{
          from: known?.from?.name ?? (ends.isLoading ? null : from),
          to: known?.to?.name ?? (ends.isLoading ? null : to),
        }}
      />
      {isWanted ? <Found parameters={parameters} ends={ends} found={found} /> : <Begin />}
    </Page>
  );
}

interface FoundProps {
  readonly parameters: Parameters;
  readonly ends: Answer<PathwayEndsQuery>;
  readonly found: Answer<PathwaysQuery>;
}

function Found({ parameters, ends, found }: FoundProps) {
  const asked = askedOf(parameters);
  const error = ends.error ?? (found.error?.code === 'MECHANISM_NOT_FOUND' ? null : found.error);
  if (error) return <Failed error={error} retry={() => [ends, found].forEach((one) => one.retry())} />;
  if (!ends.data) return <Loading lines={10} />;
  const { from, to } = ends.data;
  if (!from || !to) {
    return (
      <>
        {!from && <Unknown name={asked.from} onChoose={(id) => parameters.set({ from: id })} />}
        {!to && <Unknown name={asked.to} onChoose={(id) => parameters.set({ to: id })} />}
      </>
    );
  }
  if (from.id === to.id) {
    return (
      <Empty title={`Both ends are ${shown(from.name)}.`}>
        <p>
          Name another end, or look at <a href={linkTo.mechanism(from.id)}>what is said of it</a>.
        </p>
      </Empty>
    );
  }
  if (!found.data) return <Loading lines={10} />;
  const { pathways, truncated } = found.data.pathways;
  if (pathways.length === 0) return <None asked={asked} from={from} to={to} parameters={parameters} />;
  return (
    <section>
      <h2>
        {counted(pathways.length, 'pathway')}
        {pathways.length > 1 && ', best sourced first'}
      </h2>
      {truncated && (
        <p class="warn">
          There are more ways than could be looked at: a better one may be among them. Fewer steps, or better support,
          leave fewer.
        </p>
      )}
      <p class="soft">
        Open a step (▾) to read its claims and their sources. A pathway is as well sourced as its weakest step.
      </p>
      <ol class="chains">
        {pathways.map((pathway, i) => (
          <li
            key={pathway.mechanisms.map(({ id }) => id).join(' ') + pathway.hops.map(({ statement }) => statement?.id)}
          >
            <Chain pathway={pathway} place={i} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Begin() {
  return (
    <Empty title="Name two mechanisms, by any of their names.">
      <p>
        For example <a href={linkTo.pathways('TLR4', 'bone loss')}>from TLR4 to bone loss</a>.
      </p>
    </Empty>
  );
}
