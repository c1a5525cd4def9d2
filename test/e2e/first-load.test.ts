import { expect, test } from 'vitest';
import { describeInBrowser, withExplorer } from './explorer.ts';

/** Compressed bytes that the first view may cost; the graph of a mechanism comes when it is opened. */
const MOST = 150_000;

describeInBrowser('the first load', () => {
  const explorer = withExplorer();

  test('is small', async () => {
    const page = await explorer.open('/');
    const files = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => [new URL(entry.name).pathname, (entry as PerformanceResourceTiming).encodedBodySize] as const)
        .filter(([name]) => name !== '/graphql'),
    );
    for (const ending of ['/', '.js', '.css', '.woff2']) {
      expect(files.some(([name, size]) => name.endsWith(ending) && size > 0)).toBe(true);
    }
    const sum = files.reduce((total, [, size]) => total + size, 0);
    expect(sum, JSON.stringify(files)).toBeLessThan(MOST);
    expect(files.some(([name]) => /graph|sigma/.test(name))).toBe(false);
  });
});
