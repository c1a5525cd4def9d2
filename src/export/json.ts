import type { Exporter } from './index.ts';

/** One JSON object: summary, findings, counts of what is not shown, notes. Of files nothing is `unlisted`. */
export const json: Exporter = {
  format: 'json',
  mediaType: 'application/json',
  extension: 'json',
  *write({ summary, findings, unlisted, baselined, waived, notes }) {
    yield `${JSON.stringify({ summary, findings, unlisted, baselined, waived, notes }, null, 2)}\n`;
  },
};
