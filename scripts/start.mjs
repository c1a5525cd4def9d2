// `npm start`: builds where needed, reads examples/ into the store where it is empty, serves, and says where.
import './build.mjs';

process.argv.splice(2, 0, 'serve', '--seed', 'examples');
await import('../dist/src/cli.js');
