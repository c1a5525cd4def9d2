import type { Context, Relation } from './context.ts';

const GIVEN = /^(?:drug|chemical)$/;
const ACTING: ReadonlySet<string> = new Set(['verb', 'by-doing', 'passive', 'nominal', 'effect-on', 'frame', 'means']);

const CAUSING: ReadonlySet<string> = new Set(['hyphenated', 'passive', 'after-exposure']);

/** "A lowers C-induced B", "A lowers B induced by C": what A does to what C brings about ties A to C, where both are substances. */
export function readCounteracting(context: Context): void {
  const { items, relations, categoryOf } = context;
  const given = new Set(
    items.flatMap((item) =>
      item.kind === 'MENTION'
        ? item.mentions.filter((one) => GIVEN.test(categoryOf(one))).map((one) => one.mechanismId)
        : [],
    ),
  );
  const causes = new Map<number, Relation[]>();
  for (const one of relations) {
    if (!CAUSING.has(one.rule) || one.predicate !== 'INCREASES' || !given.has(one.subject)) continue;
    causes.set(one.objectSpan.start, [...(causes.get(one.objectSpan.start) ?? []), one]);
  }
  for (const acting of relations.slice()) {
    if (!ACTING.has(acting.rule) || !given.has(acting.subject)) continue;
    for (const { subject, subjectSpan } of causes.get(acting.objectSpan.start) ?? []) {
      if (subject === acting.subject) continue;
      relations.push({
        ...acting,
        predicate: 'ASSOCIATED_WITH',
        object: subject,
        objectSpan: subjectSpan,
        rule: 'counteracts',
        turned: false,
      });
    }
  }
}
