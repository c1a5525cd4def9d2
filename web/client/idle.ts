/** Milliseconds after which what waits goes on though the page is still at work. */
const LONGEST_MS = 1000;
/** Milliseconds between two frames: a browser that has more time than that shows nothing new meanwhile. */
const FRAME_MS = 17;

/** Waits until the page rests, so that what is loaded behind it holds up neither a step nor a scroll. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (!('requestIdleCallback' in globalThis)) return setTimeout(resolve);
    const end = performance.now() + LONGEST_MS;
    const look = (): void => {
      const timeout = Math.max(1, end - performance.now());
      requestIdleCallback((time) => (time.didTimeout || time.timeRemaining() > FRAME_MS ? resolve() : look()), {
        timeout,
      });
    };
    look();
  });
