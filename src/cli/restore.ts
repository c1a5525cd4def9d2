import { linesOf, restoreLines } from '../store/restore.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { openHere } from './connect.ts';
import { untilAborted } from './dump.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'read a dump into an empty store',
  arguments: [['<FILE>', 'what dump wrote']],
  settings: ['store'],
  flags: [],
  examples: [['claimtrace restore backup.jsonl --store neo4j://localhost', 'from one engine into the other']],
  graceful: true,
  async run({ config, terminal, signal }, [file = '']) {
    const library = await openHere(config);
    try {
      const now = new Date().toISOString();
      const { nodes, edges } = await restoreLines(library.store, untilAborted(linesOf(file), signal), { now });
      terminal.note(`restored ${nodes} nodes and ${edges} edges into ${library.at}`);
    } finally {
      await library.close();
    }
    return EXIT.done;
  },
};
