import { jsonLines } from '../data.ts';
import type { FindMisses } from './miss.ts';

interface Labelled {
  readonly id: string;
  readonly raw: string;
  readonly segments: readonly (readonly [label: string, text: string])[];
}

/** The labels of the gold by the CSL variable that they stand for. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  author: ['author'],
  title: ['title', 'title-a', 'title-m'],
  'container-title': ['journal', 'container-title', 'title-j'],
  issued: ['date'],
  volume: ['volume', 'biblScope-vol', 'biblScope-volume'],
  page: ['pages', 'biblScope-pp', 'biblScope-page'],
  DOI: ['doi', 'idno-DOI'],
  URL: ['url', 'ptr-web'],
};

/** Field by field, where the words differ by a tenth or more; a little stricter and laxer than the scorer in places. */
export const fieldMisses: FindMisses = function* (gold, extraction, tools) {
  const parsed = jsonLines<Record<string, unknown>>(extraction);
  for (const [i, { id, raw, segments }] of jsonLines<Labelled>(gold).entries()) {
    for (const [variable, labels] of Object.entries(LABELS)) {
      const want = segments.find(([label]) => labels.includes(label))?.[1];
      const got = shownOf(parsed[i]?.[variable]);
      if (want === undefined && got === undefined) continue;
      if (want !== undefined && got !== undefined && agree(variable, tools.words(want), tools.words(got))) continue;
      yield {
        line: 'references.micro.f1',
        kind: `${variable}: ${want === undefined ? 'not there' : got === undefined ? 'not found' : 'another'}`,
        text: `${id}: want “${want ?? ''}”, got “${got ?? ''}” — ${raw}`,
      };
    }
  }
};

function shownOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return value.map((one: { family?: string; literal?: string }) => one.family ?? one.literal ?? '').join(' ');
  }
  const parts = (value as { 'date-parts'?: number[][] })['date-parts'];
  return parts ? String(parts[0]?.[0]) : JSON.stringify(value);
}

function agree(variable: string, want: readonly string[], got: readonly string[]): boolean {
  const shared = got.filter((word) => want.includes(word)).length;
  if (variable === 'author' || variable === 'issued') return shared === got.length;
  return shared >= 0.9 * Math.min(want.length, got.length) && Math.abs(want.length - got.length) <= 2;
}
