import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { withServer } from './served.ts';

const served = withServer();

test('a connection that nothing was asked over yet, as browsers keep one, does not hold up the end of a server', async () => {
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
  await once(socket, 'connect');
  // One that is answered shows that the server has seen the connection before it.
  await served.ask('{ auditRules { id } }');
  const closed = once(socket, 'close');
  const started = performance.now();
  await served.server.stop();
  await closed;
  expect(performance.now() - started).toBeLessThan(5000);
  served.server = { url: '', stop: () => Promise.resolve() };
});
