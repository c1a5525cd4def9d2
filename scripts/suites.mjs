// Lists the suites of a vitest JSON report, and fails where a test was skipped or none ran.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { name, assertionResults } of report.testResults.sort((a, b) => (a.name < b.name ? -1 : 1))) {
  console.log(`${String(assertionResults.length).padStart(5)}  ${relative(process.cwd(), name)}`);
}
const skipped = report.numPendingTests + report.numTodoTests;
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped`);
if (report.numPassedTests === 0 || report.numFailedTests > 0 || skipped > 0) process.exit(1);
