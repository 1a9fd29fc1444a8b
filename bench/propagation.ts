// A year on made-up networks of firms: ours against a textbook with an object for each firm, and the full size.
// The full size comes first, as in a process of its own: code is fastest for the first network.
// node --conditions=source --import tsx bench/propagation.ts [firms links]
import { availableParallelism, loadavg } from 'node:os';
import { buildNetwork, eachDay, plainConditions, type Supplies } from '@musubi/economics';
import { generateFirms } from '@musubi/workbench';
import { textbookDays } from './textbook/propagation.ts';

const days = 365;
const behaviour = { stockDays: 9, adjustmentDays: 6 };
const stop = { fromDay: 5, toDay: 185 };
const everyHundredth = (firms: number) =>
  Array.from({ length: Math.ceil(firms / 100) }, (_, at) => 100 * at);

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}

function runOurs(supplies: Supplies, firms: number, most: number) {
  const begin = performance.now();
  const network = buildNetwork(supplies);
  const built = seconds(begin);
  const conditions = plainConditions(network, { ...behaviour, rationing: 'clients-first' });
  const shocks = [{ agents: everyHundredth(firms), ...stop }];
  const before = process.cpuUsage();
  const from = performance.now();
  let last = new Float64Array(0);
  for (const { day, state } of eachDay({ network, conditions, shocks, days: most })) {
    if (day === most - 1) last = state.production_a.slice();
  }
  const { user, system } = process.cpuUsage(before);
  return { built, run: seconds(from), cpu: (user + system) / 1e6, last };
}

function runTextbook(supplies: Supplies, firms: number, most: number) {
  const failing = new Set(everyHundredth(firms));
  const course = textbookDays({ supplies, ...behaviour, failing, ...stop });
  const from = performance.now();
  let last: number[] = [];
  for (let day = 0; day < most; day++) last = course.next().value!;
  return { run: seconds(from), last };
}

const load = loadavg().map((value) => value.toFixed(1));
console.log(`${availableParallelism()} cores, load ${load.join(' ')}, Node ${process.version}`);

const [firms = 1_000_000, links = 5_000_000] = process.argv.slice(2).map(Number);
const from = performance.now();
const { links: supplies } = generateFirms({ firms, links, seed: 1 });
const generated = seconds(from);
const full = runOurs(supplies, firms, days);
const peakMib = process.resourceUsage().maxRSS / 1024;
console.log(
  `${firms} firms, ${links} links, ${days} days: generated ${generated.toFixed(1)} s, built ${full.built.toFixed(1)} s, ` +
    `run ${full.run.toFixed(1)} s (CPU ${full.cpu.toFixed(1)} s, one thread), peak memory ${peakMib.toFixed(0)} MiB`,
);

const small = { firms: 20_000, links: 100_000, days: 60 };
const { links: smallSupplies } = generateFirms({ ...small, seed: 1 });
const ours = runOurs(smallSupplies, small.firms, small.days);
const theirs = runTextbook(smallSupplies, small.firms, small.days);
const apart = ours.last.reduce(
  (most, made, a) => Math.max(most, Math.abs(made - theirs.last[a]!)),
  0,
);
console.log(
  `${small.firms} firms, ${small.links} links, ${small.days} days: ours ${ours.run.toFixed(2)} s, ` +
    `textbook ${theirs.run.toFixed(2)} s, ratio ${(theirs.run / ours.run).toFixed(1)}, apart by at most ${apart.toExponential(1)}`,
);
