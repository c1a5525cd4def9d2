import type { Key } from '../../keys.ts';
import type { Mark } from './layout.ts';
import type { Opened } from './state.ts';

/** The claims that j and k go through: those that the filters leave or, without a filter, those that give no source. */
export function stepsOf(marks: readonly Mark[], wanted: ReadonlySet<string> | null): readonly Mark[] {
  if (wanted) return marks.filter(({ id }) => wanted.has(id));
  return marks.filter(({ supportStatus }) => supportStatus === 'UNSUPPORTED');
}

/** The claim after (1) or before (-1) the one that is open; without one, the first after or before what is in sight. */
export function stepFrom(
  steps: readonly Mark[],
  from: { readonly start: number } | null,
  way: 1 | -1,
): Mark | undefined {
  if (!from) return way > 0 ? steps[0] : steps.at(-1);
  return way > 0 ? steps.find(({ start }) => start > from.start) : steps.findLast(({ start }) => start < from.start);
}

/** The keys of an article; those of a finding are with the claim that is open. */
export function keysOf(marks: readonly Mark[], opened: Opened, choose: (mark: Mark) => void): readonly Key[] {
  const what = opened.wanted.value ? 'claim of those that are chosen' : 'claim without a source';
  const step = (way: 1 | -1): void => {
    const from = marks.find(({ id }) => id === opened.claim.value) ?? null;
    const next = stepFrom(stepsOf(marks, opened.wanted.value), from, way);
    if (next) choose(next);
  };
  return [
    { key: 'j', does: `the next ${what}`, press: () => step(1) },
    { key: 'k', does: `the ${what} before`, press: () => step(-1) },
    { key: 'a', does: 'accept what was found of the claim: it is right, and stays for now', press: () => false },
    { key: 'd', does: 'dismiss it, with a reason: it does not apply', press: () => false },
    {
      key: 'Escape',
      does: 'close what is open',
      press: () => {
        opened.open(null);
        opened.citation.value = null;
      },
    },
  ];
}

/** The id, within the page, of the sign of a claim. */
export const signOf = (claimId: string): string => `sign-${claimId}`;

/** Brings a claim into sight, and the keyboard to it. */
export function goToClaim(id: string): void {
  const sign = document.getElementById(signOf(id));
  const mark = sign?.closest('.row')?.querySelector(`[data-claim="${CSS.escape(id)}"]`);
  mark?.scrollIntoView({ block: 'center' });
  sign?.focus({ preventScroll: true });
}

/** Brings the block that a place of the text is in into sight. */
export function goToPlace(start: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.row')];
  const row = rows.findLast(({ id }) => Number(id.slice('at-'.length)) <= start);
  row?.scrollIntoView({ block: 'center' });
}
