// Keeps the schema of a release, against which the next one is compared: `npm run schema:release`, when a version is published.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../schema/api/', import.meta.url));
const parts = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort();
const text = parts.map((name) => readFileSync(`${folder}${name}`, 'utf8')).join('\n');
writeFileSync(fileURLToPath(new URL('../test/api/released.graphql', import.meta.url)), text);
