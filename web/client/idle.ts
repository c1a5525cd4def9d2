/** Milliseconds after which what waits goes on though the page is still at work. */
const LONGEST_MS = 1000;

/** Waits until the page has nothing else to do, so that what is loaded behind it holds nothing up. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_MS });
    else setTimeout(resolve);
  });
