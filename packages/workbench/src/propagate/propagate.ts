import type { BridgingStock, Rationing } from '@musubi/economics';
import type { Propagation } from '@musubi/vocabulary';
import { breathe, type Surroundings } from '../run/surroundings.ts';
import { bridgeAt, bridgedLossPercent, bridgePlaces, bridgingRow } from './bridge.ts';
import { type Casting, type Corner, type StageLabel, stageKey, type Timing } from './casting.ts';
import { effectOf, recoveryOf } from './effect.ts';
import { type Course, coursesBy, type Followed, follow } from './follow.ts';
import type { Reach, Subject } from './subject.ts';

/** A run: the network in each corner, and what it did there. */
interface Run {
  readonly casting: Casting;
  readonly followed: Followed;
}

type Runs = Readonly<Partial<Record<Corner, Run>>> & { readonly usual: Run };

/** The stockpile of each place in each corner; null is everywhere at once. */
type Stocks = Map<string | null, Partial<Record<Corner, BridgingStock>>>;

/** Supplies beyond which a day takes long enough to listen to the user after it. */
const largeLinks = 100_000;

/** How much of the output of a stage must be lost for it to be listed, percent. */
const listedLossPercent = 0.005;

/** Follow a stop of supplies, as usual and at both ends of what is known only within limits. */
export async function propagate(
  subject: Subject,
  timing: Timing,
  rationing: Rationing,
  surroundings: Pick<Surroundings, 'signal' | 'onProgress' | 'version' | 'asOf'>,
): Promise<Propagation> {
  const castings = subject.corners.map((corner) => [corner, subject.cast(corner)] as const);
  const steps = castings.flatMap(([corner, casting]) => [
    { corner, casting, place: null },
    ...(subject.bridgedIn.includes(corner) ? bridgePlaces(casting) : []).map((place) => ({
      corner,
      casting,
      place,
    })),
  ]);
  const runs: Partial<Record<Corner, Run>> = {};
  const stocks: Stocks = new Map();
  for (const [done, { corner, casting, place }] of steps.entries()) {
    await breathe(surroundings);
    surroundings.onProgress?.({ done, total: steps.length });
    if (place === null) {
      const followed = await follow(casting, timing.horizonDays, (day) => {
        surroundings.onProgress?.({
          done: done + day / timing.horizonDays,
          total: steps.length,
        });
        return casting.network.flow_e.length > largeLinks ? breathe(surroundings) : undefined;
      });
      runs[corner] = { casting, followed };
    } else {
      const stock = bridgeAt(casting, place, timing, runs[corner]!.followed.missedDays_a);
      stocks.set(place.economy, { ...stocks.get(place.economy), [corner]: stock });
    }
  }
  surroundings.onProgress?.({ done: steps.length, total: steps.length });
  return melt(subject, timing, rationing, runs as Runs, stocks, surroundings);
}

function melt(
  subject: Subject,
  { fromDay, days, horizonDays, remaining }: Timing,
  rationing: Rationing,
  runs: Runs,
  stocks: Stocks,
  { version, asOf }: Pick<Surroundings, 'version' | 'asOf'>,
): Propagation {
  const { usdMillion, network } = runs.usual.casting;
  const reachOf = (node: string) => subject.reach.get(node)!;
  const economies = groupsOf(runs, usdMillion, ({ node, economy }) =>
    reachOf(node) === 'orders' ? null : economy,
  );
  const nodes = groupsOf(runs, usdMillion, ({ node }) => node).toSorted(
    (a, b) => Number(reachOf(a.key) === 'orders') - Number(reachOf(b.key) === 'orders'),
  );
  return {
    format: 'musubi-propagation/1',
    subject: {
      ...subject.about,
      agents: network.output_a.length,
      links: network.flow_e.length,
    },
    stops: subject.stops.map((stop, at) => ({
      economy: stop.economy,
      partner: stop.partner,
      node: stop.node,
      share: stoppedRange(runs, at, 1 - remaining),
    })),
    remainingPercent: 100 * remaining,
    fromDay,
    days,
    horizonDays,
    rationing,
    assumptions: [...subject.assumptions],
    economies: economies.map(({ key, effect, series }) => ({ economy: key, ...effect, series })),
    nodes: nodes.map(({ key, effect, courses, series }) => ({
      node: key,
      name: subject.nameOf(key),
      reach: reachOf(key),
      ...effect,
      recoveredDay: recoveryOf(courses),
      series,
    })),
    stages: stagesOf(runs, usdMillion, reachOf),
    bridging: bridgingRows(runs.usual.casting, stocks),
    bridgedLossPercent,
    sources: [...subject.sources],
    asOf: asOf ?? null,
    version,
  };
}

/** The stockpiles of each input: everywhere at once first, then in each economy that uses it. */
function bridgingRows(
  { cutInputs, network, usdMillion }: Casting,
  stocks: Stocks,
): Propagation['bridging'] {
  return [...stocks].flatMap(([economy, found]) => {
    const held = cutInputs.filter((cut) => economy === null || cut.economy === economy);
    return [...new Set(held.map(({ input }) => input))].map((input) => {
      const inputs = held.filter((cut) => cut.input === input).flatMap((cut) => cut.inputs);
      const dayOfUse = inputs.reduce((sum, s) => sum + network.use_s[s]!, 0);
      return bridgingRow(
        { input, economy },
        found,
        usdMillion === null ? null : dayOfUse * usdMillion,
      );
    });
  });
}

/** What happens to each group in every corner, the largest loss first. */
function groupsOf(
  runs: Runs,
  usdMillion: number | null,
  keyOf?: (label: StageLabel) => string | null,
) {
  const courses = {
    better: runs.better && coursesBy(runs.better.followed, keyOf),
    usual: coursesBy(runs.usual.followed, keyOf),
    worse: runs.worse && coursesBy(runs.worse.followed, keyOf),
  };
  const keys = new Set(Object.values(courses).flatMap((all) => [...(all?.keys() ?? [])]));
  return [...keys]
    .map((key) => {
      const own = {
        better: courses.better?.get(key),
        usual: courses.usual.get(key),
        worse: courses.worse?.get(key),
      };
      const effect = effectOf(own, usdMillion);
      return { key, effect, courses: own, series: seriesOf(own.usual) };
    })
    .toSorted((a, b) => mostLost(b.effect) - mostLost(a.effect) || (a.key < b.key ? -1 : 1));
}

function mostLost({ lossPercent }: ReturnType<typeof effectOf>): number {
  return lossPercent.value ?? lossPercent.high ?? 0;
}

/** Percent of normal, to a hundredth. */
function seriesOf(course: Course | undefined): number[] {
  return Array.from(course?.output_t ?? [], (output) => Math.round(output * 10_000) / 100);
}

function stagesOf(
  runs: Runs,
  usdMillion: number | null,
  reachOf: (node: string) => Reach,
): Propagation['stages'] {
  const share = shareOf(runs);
  return groupsOf(runs, usdMillion)
    .filter(({ effect }) => (effect.lossPercent.high ?? 0) >= listedLossPercent)
    .map(({ key, effect }) => {
      const [node, economy] = key.split(' ') as [string, string];
      return { node, economy, sharePercent: share(node, key), ...effect };
    })
    .toSorted(
      (a, b) => Number(reachOf(a.node) === 'orders') - Number(reachOf(b.node) === 'orders'),
    );
}

/** The share of a stage in the normal output of its node, percent. */
function shareOf(runs: Runs) {
  const normals = Object.values(runs).map(({ followed: { labels, normal_g } }) => {
    const stages = new Map(labels.map((label, g) => [stageKey(label), normal_g[g]!]));
    const nodes = new Map<string, number>();
    for (const [g, { node }] of labels.entries())
      nodes.set(node, (nodes.get(node) ?? 0) + normal_g[g]!);
    return { stages, nodes };
  });
  const usual = Object.keys(runs).indexOf('usual');
  return (node: string, key: string) => {
    const shares = normals.map(
      ({ stages, nodes }) => (100 * (stages.get(key) ?? 0)) / (nodes.get(node) ?? 1),
    );
    return { value: shares[usual]!, low: Math.min(...shares), high: Math.max(...shares) };
  };
}

function stoppedRange(runs: Runs, at: number, part: number) {
  const shares = Object.values(runs).map(({ casting }) => 100 * part * casting.stopped[at]!);
  return {
    value: 100 * part * runs.usual.casting.stopped[at]!,
    low: Math.min(...shares),
    high: Math.max(...shares),
  };
}
