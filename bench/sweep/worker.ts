// Perform no-op jobs until the parent says stop; then say how much processor time they took.
import { startRedisWorker } from '@musubi/workbench';
import { noOp } from './cpu.ts';

const worker = await startRedisWorker(process.argv[2]!, { threads: 1, module: noOp });
if (!worker.ok) throw new Error(JSON.stringify(worker.problem));
const before = process.cpuUsage();
process.send!('ready');
process.once('message', async () => {
  const { user, system } = process.cpuUsage(before);
  process.send!((user + system) / 1e6);
  await worker.value.close();
  process.disconnect();
});
