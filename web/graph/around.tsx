import '../style/graph.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useQuery } from '../client/query.ts';
import { useSettled } from '../client/settled.ts';
import { linkTo } from '../links.ts';
import { Neighbourhood as operation } from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { counted, shown } from '../words.ts';
import { askedOf } from './asked.ts';
import { GraphFilters } from './filters.tsx';
import { Legend } from './legend.tsx';
import { folded, type Network, type NetworkEdge, type NetworkNode, networkOf, soughtEdges } from './network.ts';
import { Picture } from './picture.tsx';
import { StatementTable } from './statement-table.tsx';

/** What lies around a mechanism, as a picture and as a table of the same statements. */
export default function Around({ id, name }: { readonly id: string; readonly name: string }) {
  const parameters = useParameters();
  const asked = askedOf(id, parameters);
  const { data, error, retry } = useQuery(operation, asked);
  const network = useMemo(() => (data ? networkOf(data.neighbourhood) : null), [data]);
  const [node, setNode] = useState<string | null>(null);
  const [edge, setEdge] = useState<string | null>(null);
  const [hasPicture, setPicture] = useState(true);
  useEffect(() => {
    setNode(null);
    setEdge(null);
  }, [network]);
  const find = useSettled(parameters.one('find') ?? '', 150);
  const sought = useMemo(() => {
    if (!network || folded(find) === '') return null;
    return new Set(network.nodes.filter((one) => folded(one.name).includes(folded(find))).map((one) => one.id));
  }, [network, find]);
  const looked = useMemo(() => ({ sought, node, edge }), [sought, node, edge]);
  const edges = useMemo(() => (network ? soughtEdges(network.edges, find, node) : []), [network, find, node]);
  if (error && !network) return <Failed error={error} retry={retry} />;
  return (
    <section class="around" aria-label={`Around ${name}`}>
      <GraphFilters parameters={parameters} />
      {!network ? (
        <Loading lines={14} />
      ) : network.edges.length === 0 ? (
        <Empty title={`No statement that fits leads to or from ${shown(name)}.`}>
          <p>Take weaker support, more kinds of statements, or more steps.</p>
        </Empty>
      ) : (
        <>
          <InSight
            network={network}
            edges={edges}
            find={sought && { text: find, count: sought.size }}
            chosen={network.nodes.find((one) => one.id === node)}
            isCut={data?.neighbourhood.truncated ?? false}
            onAll={() => setNode(null)}
          />
          {hasPicture ? (
            <Legend />
          ) : (
            <p class="soft">
              This browser can not draw the graph, for it has no WebGL. The table has all that it shows.
            </p>
          )}
          <div class={hasPicture ? 'side-by-side' : ''}>
            {hasPicture && (
              <Picture
                network={network}
                looked={looked}
                onNode={(found) => {
                  setNode(found);
                  setEdge(null);
                }}
                onEdge={setEdge}
                onNone={() => setPicture(false)}
              />
            )}
            <StatementTable edges={edges} chosen={edge} {...(hasPicture && { onChoose: setEdge })} />
          </div>
        </>
      )}
    </section>
  );
}

interface InSightProps {
  readonly network: Network;
  /** Those that the table has. */
  readonly edges: readonly NetworkEdge[];
  readonly find: { readonly text: string; readonly count: number } | null;
  readonly chosen: NetworkNode | undefined;
  readonly isCut: boolean;
  onAll(): void;
}

/** How much there is, and how much of it the table has and why. */
function InSight({ network, edges, find, chosen, isCut, onAll }: InSightProps) {
  const isPart = chosen !== undefined || edges.length < network.edges.length;
  return (
    <p class="in-sight" role="status">
      {counted(network.nodes.length, 'mechanism')} and {counted(network.edges.length, 'statement')}.
      {find &&
        ` ${counted(find.count, 'name has', 'names have')} “${shown(find.text)}” in ${find.count === 1 ? 'it' : 'them'}.`}
      {isPart && ` The table has ${counted(edges.length, 'statement')}${chosen ? ' of ' : '.'}`}
      {chosen && (
        <>
          <a href={linkTo.mechanism(chosen.id)}>{shown(chosen.name)}</a>{' '}
          <button type="button" class="quiet" onClick={onAll}>
            Show all
          </button>
        </>
      )}
      {isCut && <strong> There is more that lies as near: show more of it, or take fewer steps.</strong>}
    </p>
  );
}
