import { article } from './article.ts';
import { audit } from './audit.ts';
import { claim } from './claim.ts';
import { contradiction } from './contradiction.ts';
import { ingest } from './ingest.ts';
import { mechanism } from './mechanism.ts';
import { mutation } from './mutation.ts';
import { named } from './named.ts';
import type { AllResolvers } from './needed.ts';
import { pathway } from './pathway.ts';
import { query } from './query.ts';
import { scalars } from './scalars.ts';
import { source } from './source.ts';
import { span } from './span.ts';
import { trace } from './trace.ts';

/** What answers each field that is not a property of its parent. */
export const resolvers = {
  ...scalars,
  ...named,
  ...query,
  ...article,
  ...claim,
  ...source,
  ...mechanism,
  ...trace,
  ...pathway,
  ...contradiction,
  ...audit,
  ...span,
  ...mutation,
  ...ingest,
} satisfies AllResolvers;
