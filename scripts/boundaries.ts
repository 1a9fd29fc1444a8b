// Check who imports whom against the import table in docs/architecture.md.
import { checkBoundaries } from './boundaries/check.ts';

const { faults, files, imports } = await checkBoundaries(process.cwd());
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`boundaries: ${faults.length} faults; the table is in docs/architecture.md`);
  process.exitCode = 1;
} else {
  console.log(`boundaries: ${files} files, ${imports} imports, no fault`);
}
