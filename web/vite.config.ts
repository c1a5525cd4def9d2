import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import * as operations from './operations.ts';

/** Lists what the page asks by the hashes of its documents, for servers that answer listed documents alone. */
const listed: Plugin = {
  name: 'operations',
  generateBundle() {
    const documents = Object.values(operations).map(({ text }) => [
      createHash('sha256').update(text).digest('hex'),
      text,
    ]);
    this.emitFile({
      type: 'asset',
      fileName: 'operations.json',
      source: JSON.stringify(Object.fromEntries(documents)),
    });
  },
};

/** `npm run build` makes dist/web of it; `npx vite web` serves it while it is worked on, in front of a `claimtrace serve`. */
export default defineConfig({
  root: import.meta.dirname,
  // Text of articles reaches no cache of a tool: all that is built is in dist/.
  cacheDir: '../node_modules/.vite-web',
  plugins: [listed],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures stay files of their own: the Content-Security-Policy takes none that are written into a style.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env['CLAIMTRACE_URL'] ?? 'http://127.0.0.1:4000' } },
});
