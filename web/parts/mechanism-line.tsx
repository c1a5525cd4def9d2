import { linkTo } from '../links.ts';
import type { MechanismLineFragment } from '../operations.ts';
import { categoryWords, counted, shown } from '../words.ts';

/** A mechanism where mechanisms are listed: its names, its category, and how much is said of it. */
export function MechanismLine({ mechanism }: { readonly mechanism: MechanismLineFragment }) {
  const { id, name, synonyms, category, claimCount, articleCount } = mechanism;
  return (
    <div class="mechanism-line">
      <p class="names">
        <a dir="auto" href={linkTo.mechanism(id)}>
          {shown(name)}
        </a>{' '}
        {synonyms.length > 0 && (
          <span class="soft" dir="auto">
            {shown(synonyms.slice(0, 3).join(', '))}
          </span>
        )}
      </p>
      <p class="facts">
        <span>{categoryWords(category)}</span>
        <span>
          {claimCount === 0
            ? 'no claims of its own'
            : `${counted(claimCount, 'claim')} in ${counted(articleCount, 'article')}`}
        </span>
      </p>
    </div>
  );
}
