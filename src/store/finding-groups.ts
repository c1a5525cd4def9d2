import type { FindingGroup } from '../../schema/graph.ts';
import { byCodeUnit } from '../../schema/id.ts';
import { groupBy } from '../../schema/group-by.ts';
import { changeNodes, type NodeRow } from './batch.ts';
import type { Runner } from './store.ts';

/** `Article.findingGroups` of an article with these findings: the same for the same findings, whatever their order. */
export function groupsOf(findings: readonly NodeRow[]): string | null {
  const groups = groupBy(findings, ({ rescues, severity, severityRank, claimRank, rule, status }) =>
    JSON.stringify({ rescues, severity, severityRank, claimRank, rule, status }),
  );
  if (groups.size === 0) return null;
  const counted = [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([group, { length: count }]) => ({ ...(JSON.parse(group) as Omit<FindingGroup, 'count'>), count }));
  return JSON.stringify(counted);
}

/** Tells an article which findings it has by now. */
export const writeGroups = (runner: Runner, articleId: string, findings: readonly NodeRow[]): Promise<void> =>
  changeNodes(runner, 'Article', [{ id: articleId, findingGroups: groupsOf(findings) }]);
