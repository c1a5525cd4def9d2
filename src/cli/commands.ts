import { audit } from './audit.ts';
import type { Command } from './command.ts';
import { deleteCommand } from './delete.ts';
import { dump } from './dump.ts';
import { extract } from './extract.ts';
import { ingest } from './ingest.ts';
import { mechanism } from './mechanism.ts';
import { pathways } from './pathways.ts';
import { query } from './query.ts';
import { references } from './references.ts';
import { restore } from './restore.ts';
import { retractions } from './retractions.ts';
import { search } from './search.ts';
import { serve } from './serve.ts';
import { sources } from './sources.ts';
import { stats } from './stats.ts';
import { trace } from './trace.ts';
import { vocab } from './vocab.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ingest,
  extract,
  references,
  audit,
  mechanism,
  trace,
  pathways,
  search,
  query,
  serve,
  dump,
  restore,
  stats,
  deleteCommand,
  retractions,
  sources,
  vocab,
];
