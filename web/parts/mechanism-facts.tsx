import type { List } from '../client/query.ts';
import { pageOfIdentifier } from '../identifiers.ts';
import { linkTo } from '../links.ts';
import type { MechanismNameFragment, MechanismQuery } from '../operations.ts';
import { RELATIONS, shown } from '../words.ts';

interface MechanismFactsProps {
  readonly mechanism: NonNullable<MechanismQuery['mechanism']>;
  readonly members: List<MechanismQuery, MechanismNameFragment>;
}

/** What a mechanism is: its other names, its identifiers with their public pages, and its family. */
export function MechanismFacts({ mechanism, members }: MechanismFactsProps) {
  const { id, synonyms, xrefs, parents } = mechanism;
  const identifiers = [id, ...xrefs].filter((curie) => !curie.startsWith('local:'));
  return (
    <dl class="known">
      {synonyms.length > 0 && (
        <div>
          <dt>Also called</dt>
          <dd dir="auto">{shown(synonyms.join(' · '))}</dd>
        </div>
      )}
      <div>
        <dt>Identifiers</dt>
        <dd>
          {identifiers.length > 0 ? (
            <ul class="in-line">
              {identifiers.map((curie) => (
                <li key={curie}>
                  <Identifier curie={curie} />
                </li>
              ))}
            </ul>
          ) : (
            <span class="soft">none: no public vocabulary that is read here has it</span>
          )}
        </dd>
      </div>
      {parents.length > 0 && (
        <div>
          <dt>Family</dt>
          <dd>
            <ul class="in-line">
              {parents.map((parent) => (
                <li key={`${parent.relation} ${parent.mechanism.id}`}>
                  {RELATIONS[parent.relation]} <Name of={parent.mechanism} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {members.items.length > 0 && (
        <div>
          <dt>Members</dt>
          <dd>
            <ul class="in-line">
              {members.items.map((member) => (
                <li key={member.id}>
                  <Name of={member} />
                </li>
              ))}
              {members.hasMore && (
                <li>
                  <button type="button" class="quiet" disabled={members.isLoadingMore} onClick={() => members.more()}>
                    {(members.totalCount ?? 0) - members.items.length} more
                  </button>
                </li>
              )}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

const Name = ({ of: { id, name } }: { readonly of: MechanismNameFragment }) => (
  <a dir="auto" href={linkTo.mechanism(id)}>
    {shown(name)}
  </a>
);

function Identifier({ curie }: { readonly curie: string }) {
  const page = pageOfIdentifier(curie);
  if (page === null) return <code>{shown(curie)}</code>;
  return (
    <a class="identifier" rel="noreferrer noopener" target="_blank" href={page}>
      <code>{shown(curie)}</code>
      <span aria-hidden="true"> ↗</span>
      <span class="unseen"> (another site, new window)</span>
    </a>
  );
}
