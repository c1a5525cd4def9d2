import type { Exporter } from './index.ts';

/** One finding a line, each a JSON object. */
export const jsonl: Exporter = {
  format: 'jsonl',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  *write({ findings }) {
    for (const finding of findings) yield `${JSON.stringify(finding)}\n`;
  },
};
