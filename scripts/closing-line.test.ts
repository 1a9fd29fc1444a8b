import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'musubi-closing-line-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

describe('the closing line of a run', () => {
  it.each([
    ['adds up the files', [file('passed', 'skipped'), file('passed', 'todo')], 0, '2, 0, 2', 0],
    ['counts failed tests', [file('passed', 'failed', 'failed')], 1, '1, 2, 0', 1],
    ['counts a file that did not load', [{ ...file(), status: 'failed' }], 1, '0, 1, 0', 1],
    ['counts a failed check before any test', null, 2, '0, 1, 0', 1],
    ['counts a failure outside the tests', [file('passed')], 1, '1, 1, 0', 1],
    ['fails a run without a passed test', [file('skipped')], 0, '0, 0, 1', 1],
  ])('%s', (_, testResults, status, counts, exit) => {
    const report = join(folder, 'report.json');
    writeFileSync(report, testResults === null ? '' : JSON.stringify({ testResults }));
    const args = ['scripts/closing-line.mjs', report, String(status)];
    const closed = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const [passed, failed, skipped] = counts.split(', ');
    expect(closed.stdout).toBe(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    expect(closed.status).toBe(exit);
  });
});
