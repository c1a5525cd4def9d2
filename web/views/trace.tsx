import '../style/trace.css';
import { useMemo } from 'preact/hooks';
import { useQuery } from '../client/query.ts';
import { linkTo } from '../links.ts';
import { Trace as operation } from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { Page } from '../parts/page.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { Chain } from './trace/chain.tsx';
import { COMES_TO, DEEPEST, DEPTH, isCut, kindOf, signOf } from './trace/ends.ts';
import { type Trace as TraceOf, treeOf } from './trace/tree.ts';

/** The way from a claim to the end of each of its chains, with the exact words at each step. */
export default function Trace() {
  const claim = useParameters().one('claim') ?? '';
  return <TraceView key={claim} claimId={claim} />;
}

function TraceView({ claimId }: { readonly claimId: string }) {
  const { one, set } = useParameters();
  const asked = Number(one('depth') ?? DEPTH);
  const maxDepth = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), DEEPEST) : DEPTH;
  const { data, error, isLoading, retry } = useQuery(operation, { claimId, maxDepth });
  if (data?.trace === null) return <Gone />;
  return (
    <Page
      title="Trace of a claim"
      asked={[operation, { claimId, maxDepth }]}
      intro={data?.trace ? <Outcome trace={data.trace} /> : <p>From the claim to its sources, step by step.</p>}
    >
      {error && <Failed error={error} retry={retry} />}
      {data?.trace ? (
        <>
          <Tree trace={data.trace} />
          <Further
            trace={data.trace}
            depth={maxDepth}
            isLoading={isLoading}
            onGo={() => set({ depth: String(Math.min(maxDepth + DEPTH, DEEPEST)) })}
          />
        </>
      ) : (
        !error && <Loading lines={10} what="Following the claim" />
      )}
    </Page>
  );
}

function Outcome({ trace: { outcome } }: { readonly trace: TraceOf }) {
  const kind = kindOf(outcome);
  return (
    <p class={`end-${kind}`}>
      <span aria-hidden="true">{signOf(outcome)}</span> {COMES_TO[outcome]}
    </p>
  );
}

function Tree({ trace }: { readonly trace: TraceOf }) {
  const root = useMemo(() => treeOf(trace), [trace]);
  return (
    <section class="trace" aria-label="The steps">
      <Chain node={root} />
    </section>
  );
}

interface FurtherProps {
  readonly trace: TraceOf;
  readonly depth: number;
  readonly isLoading: boolean;
  onGo(): void;
}

/** What to do where a chain was not followed to its end. */
function Further({ trace, depth, isLoading, onGo }: FurtherProps) {
  if (isCut(trace)) {
    return (
      <p role="status">There are more steps than a reader could follow: these are the first {trace.steps.length}.</p>
    );
  }
  if (!trace.truncated) return null;
  if (depth >= DEEPEST)
    return <p role="status">It was followed {DEEPEST} articles deep, which is as far as it goes.</p>;
  return (
    <p>
      <button type="button" disabled={isLoading} onClick={onGo}>
        {isLoading ? 'Following …' : 'Go further'}
      </button>
    </p>
  );
}

function Gone() {
  return (
    <Page title="Trace of a claim">
      <Empty title="This claim is not in the store, or not any more.">
        <p>
          Its article may have been read again or taken out. Find the claim in <a href={linkTo.home()}>its article</a>,
          or search for its words with <kbd>/</kbd>.
        </p>
      </Empty>
    </Page>
  );
}
