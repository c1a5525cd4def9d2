import type { ServerResponse } from 'node:http';

const EXAMPLE = `curl http://HOST/graphql -H 'content-type: application/json' --data '
  {"query": "{ mechanism(name: \\"TLR4\\") { name claimCount claims { nodes { quote supportStatus } } } }"}'`;

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>claimtrace</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
  pre { overflow-x: auto; padding: 1rem; border: 1px solid; border-radius: .3rem; }
</style>
<h1>claimtrace</h1>
<p>Every claim of the articles in this store, traced to its source, and every claim without one.</p>
<h2>Ask</h2>
<p>The GraphQL API is at <a href="/graphql">/graphql</a>:</p>
<pre>${EXAMPLE.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
<p>On the command line of this machine:</p>
<pre>claimtrace mechanism TLR4
claimtrace search "bone loss"
claimtrace audit
claimtrace stats</pre>
<p><a href="/ready">/ready</a> says which store answers, <a href="/health">/health</a> that the process lives.</p>
</html>
`;

/** Sends the first page: static, without script, and with no request to anywhere. */
export function startPage(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(PAGE.replace('HOST', response.req.headers.host?.replace(/[^\w.:[\]-]/g, '') ?? 'localhost'));
}
