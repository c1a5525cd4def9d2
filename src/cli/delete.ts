import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { withSession } from './connect.ts';

export const deleteCommand: Command = {
  name: 'delete',
  summary: 'take an article out of the store',
  arguments: [['<ARTICLE_ID>', 'the id of the article, as ingest prints it']],
  settings: ['store', 'server'],
  flags: [],
  examples: [['claimtrace delete drafts/03-fibre.md', 'the article, and what no other article speaks of']],
  run: ({ config, terminal }, [articleId = '']) =>
    withSession(config, async (session) => {
      await session.deleteArticle(articleId);
      terminal.note(`deleted ${articleId}`);
      return EXIT.done;
    }),
};
