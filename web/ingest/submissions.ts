import { computed, effect, signal } from '@preact/signals';
import type { AskError } from '../client/ask-error.ts';
import type { ArticleSource, Format, ProgressFragment } from '../operations.ts';
import { formatOf, readBody } from './body.ts';

/** How far an article that is to be added has come. */
export type State =
  | { readonly at: 'waiting' }
  | { readonly at: 'refused'; readonly why: string }
  | { readonly at: 'sending' }
  | { readonly at: 'reading'; readonly jobId: string; readonly stage: string; readonly isLost: boolean }
  | { readonly at: 'failed'; readonly error: AskError; readonly jobId: string | null }
  | { readonly at: 'done'; readonly job: ProgressFragment };

/** An article that is to be added, with all that was typed of it: it stays until it is taken off the list. */
export interface Submission {
  readonly key: number;
  /** The name of its file, null of what was pasted. */
  readonly file: string | null;
  readonly text: string;
  readonly format: Format;
  readonly title: string;
  readonly url: string;
  readonly state: State;
}

/** What stands in the form for pasted text; the format is the one that it looks like where none is chosen. */
export interface Pasted {
  readonly text: string;
  readonly title: string;
  readonly url: string;
  readonly format: Format | null;
}

export const NOTHING: Pasted = { text: '', title: '', url: '', format: null };

/** They live as long as the page, so that other views can be looked at meanwhile. */
export const submissions = signal<readonly Submission[]>([]);
export const pasted = signal<Pasted>(NOTHING);

let keys = 0;

/** Puts an article on the list, and gives its key. */
export function add(one: Partial<Submission> & { readonly text: string }): number {
  const key = ++keys;
  const { format = formatOf(one.text, one.file ?? ''), title = '', url = '', file = null } = one;
  const state = one.state ?? { at: 'waiting' };
  submissions.value = [...submissions.value, { key, file, text: one.text, format, title, url, state }];
  return key;
}

/** Puts files on the list, those that can not be sent with the reason. */
export async function addFiles(files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const body = await readBody(file);
    if ('refusal' in body)
      add({ file: file.name, text: '', format: 'TEXT', state: { at: 'refused', why: body.refusal } });
    else add({ file: file.name, text: body.text, format: body.format });
  }
}

export const find = (key: number): Submission | undefined => submissions.value.find((one) => one.key === key);

export function change(key: number, changes: Partial<Submission>): void {
  submissions.value = submissions.value.map((one) => (one.key === key ? { ...one, ...changes } : one));
}

export function remove(key: number): void {
  submissions.value = submissions.value.filter((one) => one.key !== key);
}

const BODIES = { HTML: 'html', JATS: 'jats', MARKDOWN: 'markdown', TEXT: 'text' } as const;

/** A submission as the API takes it. */
export function sourceOf({ file, text, format, title, url }: Submission): ArticleSource {
  return {
    [BODIES[format]]: text,
    ...(file !== null && { file }),
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(url.trim() !== '' && { url: url.trim() }),
  };
}

const isUnsent = ({ state: { at } }: Submission): boolean => at === 'waiting' || at === 'sending' || at === 'failed';

/** Whether something would be lost with the page. */
const hasUnsent = computed(() => pasted.value.text.trim() !== '' || submissions.value.some(isUnsent));

const KEY = 'claimtrace.ingest';
/** Characters that are kept over a reload; more does not fit beside the rest. */
const KEPT = 1_000_000;

restore();
effect(() => {
  const kept = submissions.value.filter((one) => isUnsent(one) || one.state.at === 'reading');
  const length = kept.reduce((sum, { text }) => sum + text.length, pasted.value.text.length);
  if (length > KEPT || (length === 0 && kept.length === 0)) return sessionStorage.removeItem(KEY);
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ pasted: pasted.value, kept }));
  } catch {
    // The browser keeps less than this: then it asks before the page is left.
  }
});

function restore(): void {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return;
  const { pasted: form, kept } = JSON.parse(text) as { pasted: Pasted; kept: readonly Submission[] };
  pasted.value = form;
  for (const one of kept) add({ ...one, state: one.state.at === 'reading' ? one.state : { at: 'waiting' } });
}

addEventListener('beforeunload', (event) => {
  if (hasUnsent.value) event.preventDefault();
});
