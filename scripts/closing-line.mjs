// Print "N passed, N failed, N skipped" from Vitest's JSON report and the exit status of the run so far.
import { readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);
const text = readFileSync(report, 'utf8');
const run = text === '' ? { testResults: [] } : JSON.parse(text);
const tests = run.testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
const count = (...statuses) => tests.filter((test) => statuses.includes(test)).length;

/** Files that could not be loaded fail without a failed test. */
const brokenFiles = run.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
).length;
const passed = count('passed');
/** A failed installation, lint, type or boundary check stops the run before a test can fail. */
const failed = Math.max(count('failed') + brokenFiles, Number(status) === 0 ? 0 : 1);

console.log(
  `${passed} passed, ${failed} failed, ${tests.length - passed - count('failed')} skipped`,
);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
