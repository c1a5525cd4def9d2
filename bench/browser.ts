import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { packagePath } from '../schema/files.ts';
import type * as Chromium from '../test/e2e/chromium.mjs';
import { freePort } from './port.ts';

/** The explorer as people open it: a server with these articles, and a tab of Chromium. */
export interface OpenedExplorer {
  readonly url: string;
  /** A new tab with an empty cache. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the server and the browser; null where there is no Chromium. */
export async function openExplorer(articles: Readonly<Record<string, string>>): Promise<OpenedExplorer | null> {
  const path = pathToFileURL(packagePath('test/e2e/chromium.mjs')).href;
  const { findChromium, HOW } = (await import(path)) as typeof Chromium;
  const executablePath = findChromium();
  if (executablePath === null) {
    console.error(`The explorer is not measured: it ${HOW}.`);
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'claimtrace-bench-'));
  for (const [file, text] of Object.entries(articles)) writeFileSync(join(folder, file), text);
  const port = await freePort();
  const cli = packagePath('dist/src/cli.js');
  const server = spawn(process.execPath, [cli, 'serve', '--store', 'memory:', '--seed', '.', '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, CLAIMTRACE_LOG_LEVEL: 'error' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/ready`).catch(() => null))?.ok) await sleep(100);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    url,
    async newPage() {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      return context.newPage();
    },
    async close() {
      await browser.close();
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
