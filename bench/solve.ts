/**
 * Time the solver against the papers' damped loop, on the same work at the same tolerance.
 *
 * Usage: node --conditions=source --import tsx bench/solve.ts [--write] [CASE ...]
 * Prints Markdown; --write puts it into bench/README.md as well.
 */
import { type CaseDefinition, hardCases, tariffCases } from './cases/cases.ts';
import { measureCase } from './measure/in-child.ts';
import { measureProcess } from './measure/whole-process.ts';
import { hardTable, limitTable, processTable, shortRunTable, solveTable } from './report/tables.ts';
import { writeResults } from './report/write-results.ts';

function measureAll(cases: ReadonlyMap<string, CaseDefinition>, chosen: readonly string[]) {
  return [...cases]
    .filter(([name]) => chosen.length === 0 || chosen.includes(name))
    .map(([name, definition]) => {
      console.error(name);
      return measureCase(name, definition);
    });
}

const arguments_ = process.argv.slice(2);
const chosen = arguments_.filter((argument) => argument !== '--write');
const results = measureAll(tariffCases, chosen);
const text = [
  solveTable(results),
  shortRunTable(results),
  limitTable(results),
  hardTable(measureAll(hardCases, chosen)),
  processTable(measureProcess()),
].join('\n\n');
console.log(text);
if (arguments_.includes('--write')) await writeResults('results', text);
