import type { Key } from '../../keys.ts';
import { linkTo } from '../../links.ts';
import type { FindingCardFragment } from '../../operations.ts';
import { MEANT } from './deeds.tsx';
import type { Work } from './work.ts';

type Finding = FindingCardFragment;

/** The keys of a worklist. Those for a finding are meant for the one that has the focus, and do nothing elsewhere. */
export function keysOf(items: readonly Finding[], work: Work, route: (path: string) => void): readonly Key[] {
  const { place, told, isUnderWay, deeds, go, undo } = work;
  const onFinding =
    (act: (finding: Finding) => void, itself = false) =>
    (event: KeyboardEvent) => {
      const card = (event.target as Element).closest<HTMLElement>('.finding');
      const finding = items.find(({ id }) => id === card?.dataset['id']);
      if (!finding || (itself && event.target !== card)) return false;
      act(finding);
    };
  const isSettled = ({ status }: Finding) => status === 'FIXED' || isUnderWay;
  return [
    { key: 'j', does: 'next finding', press: () => go(place + 1) },
    { key: 'k', does: 'finding before', press: () => go(place - 1) },
    {
      key: 'a',
      does: `accept: ${lowered(MEANT.accept)}`,
      press: onFinding((one) => one.status !== 'ACCEPTED' && !isSettled(one) && deeds.accept(one)),
    },
    {
      key: 'd',
      does: `dismiss: ${lowered(MEANT.dismiss)}`,
      press: onFinding((one) => !isSettled(one) && deeds.ask(one)),
    },
    {
      key: 'u',
      does: 'undo the last verdict, while that is offered',
      press: () => (told?.former && !isUnderWay ? undo(told.former) : false),
    },
    {
      key: 'r',
      does: `reopen: ${lowered(MEANT.reopen)}`,
      press: onFinding((one) => one.status !== 'OPEN' && !isSettled(one) && deeds.reopen(one)),
    },
    { key: 'x', does: 'choose, to judge several at once', press: onFinding(deeds.choose) },
    {
      key: 'Enter',
      does: 'open the article there',
      press: onFinding(
        ({ article, claim, span }) =>
          route(linkTo.article(article.id, claim ?? (span ? { quote: span.exact } : undefined))),
        true,
      ),
    },
  ];
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
