/** The URL of the module that performs no-op jobs. */
export const noOp = new URL('./no-op.ts', import.meta.url).href;

/** Measure the processor time of this process for a piece of work, all threads together, in seconds. */
export async function cpuSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
