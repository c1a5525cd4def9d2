import { percent } from '../../parts/support-bar.tsx';
import { counted, shown } from '../../words.ts';

interface Read {
  readonly id: string;
  readonly title: string;
  readonly ingestedAt: string;
  readonly auditSummary: { readonly claimCount: number; readonly supportedShare: number };
}

const HEIGHT = 100;
const STEP = 10;

/** The share of claims that is supported in each article, from the one read first to the one read last, and that of all read so far. */
export function IngestChart({ articles }: { readonly articles: readonly Read[] }) {
  const read = articles.filter(({ auditSummary }) => auditSummary.claimCount > 0);
  if (read.length < 2) return null;
  const running = sharesSoFar(read);
  const width = read.length * STEP;
  const points = running.map((share, i) => `${i * STEP + STEP / 2},${HEIGHT - share * HEIGHT}`).join(' ');
  const [first, last] = [read[0]!, read.at(-1)!];
  return (
    <figure class="ingest-chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Share of claims cited, for ${counted(read.length, 'article')} in the order in which they were read: ${percent(first.auditSummary.supportedShare)} in the first, ${percent(last.auditSummary.supportedShare)} in the last, ${percent(running.at(-1)!)} of all. The table below has each.`}
      >
        {[0, 0.5, 1].map((share) => (
          <line key={share} x1="0" x2={width} y1={HEIGHT - share * HEIGHT} y2={HEIGHT - share * HEIGHT} class="grid" />
        ))}
        {read.map(({ id, title, auditSummary: { supportedShare, claimCount } }, i) => (
          <rect
            key={id}
            x={i * STEP + 1.5}
            width={STEP - 3}
            y={HEIGHT - Math.max(supportedShare * HEIGHT, 0.75)}
            height={Math.max(supportedShare * HEIGHT, 0.75)}
          >
            <title>{`${shown(title)}: ${percent(supportedShare)} of ${counted(claimCount, 'claim')}`}</title>
          </rect>
        ))}
        <polyline points={points} />
      </svg>
      <figcaption class="facts">
        <span>{dayOf(first)}</span>
        <span class="key-line">line: all read so far</span>
        <span class="key-bars">bars: each article, 0 to 100 % cited</span>
        <span>{dayOf(last)}</span>
      </figcaption>
    </figure>
  );
}

function sharesSoFar(read: readonly Read[]): number[] {
  let claims = 0;
  let supported = 0;
  return read.map(({ auditSummary: { claimCount, supportedShare } }) => {
    claims += claimCount;
    supported += claimCount * supportedShare;
    return supported / claims;
  });
}

/** The day on which an article was read. */
export const dayOf = ({ ingestedAt }: Pick<Read, 'ingestedAt'>): string => ingestedAt.slice(0, 10);
