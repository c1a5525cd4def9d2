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
import { folded, networkOf, soughtEdges } from './network.ts';
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
  const chosen = network?.nodes.find((one) => one.id === node);
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
          <p class="in-sight" role="status">
            {counted(network.nodes.length, 'mechanism')} and {counted(network.edges.length, 'statement')}.
            {sought && ` ${counted(sought.size, 'name has', 'names have')} “${shown(find)}” in them.`}
            {edges.length < network.edges.length && ` The table has ${counted(edges.length, 'statement')}`}
            {chosen && (
              <>
                {' of '}
                <a href={linkTo.mechanism(chosen.id)}>{shown(chosen.name)}</a>{' '}
                <button type="button" class="quiet" onClick={() => setNode(null)}>
                  Show all
                </button>
              </>
            )}
            {edges.length < network.edges.length && !chosen && '.'}
            {data?.neighbourhood.truncated && (
              <strong> There is more that lies as near: show more of it, or take fewer steps.</strong>
            )}
          </p>
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
