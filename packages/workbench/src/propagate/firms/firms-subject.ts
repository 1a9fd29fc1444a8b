import { buildNetwork, type Network, type Rationing } from '@musubi/economics';
import {
  inEveryLanguage,
  ok,
  type ParameterFile,
  type Problem,
  refuse,
  sectorName,
} from '@musubi/vocabulary';
import type { Outcome } from '../../file/outcome.ts';
import { everyTranslation } from '../../language/every-translation.ts';
import { ruleAssumed, spreadAssumed } from '../assumptions.ts';
import type { Casting, NodeStop, StageLabel, Timing } from '../casting.ts';
import { cutInputs } from '../cut-inputs.ts';
import { firmWord, type Stop } from '../stop.ts';
import type { Subject } from '../subject.ts';
import type { Firms } from './firms.ts';

/** What is asked of a network of firms. */
export interface FirmsQuestion {
  readonly firms: Firms;
  /** How the reader knows it. */
  readonly id: string;
  readonly stops: readonly Stop[];
  readonly timing: Timing;
  readonly rationing: Rationing;
  readonly parameters: ParameterFile;
  readonly propagation: NonNullable<ParameterFile['propagation']>;
}

/** A failure of some firms. */
interface FirmStop {
  readonly stop: NodeStop;
  readonly agents: readonly number[];
}

/** Networks in which stockpiles are sought too; in larger ones that would take too long. */
const bridgedLinks = 100_000;

/** Make a network of firms what a shock travels through. */
export function firmsSubject(question: FirmsQuestion): Outcome<Subject> {
  const { firms, id, rationing, propagation, parameters } = question;
  const found = resolveFirmStops(question);
  if (!found.ok) return found;
  const { isGenerated, isCategorised, sectors, economies, links } = firms;
  const labels = sectors.flatMap((node) => economies.map((economy) => ({ node, economy })));
  return ok({
    about: {
      kind: 'firms',
      id,
      title: isGenerated
        ? inTitle((t) => t('propagate.firms.generated'))
        : inTitle((t) => t('propagate.firms.listed', { file: id })),
      year: null,
      estimated: false,
      generated: isGenerated,
    },
    stops: found.value.map(({ stop }) => stop),
    assumptions: [
      ...(isGenerated ? [ruleAssumed('generated')] : []),
      spreadAssumed('firm-stock-days', 'day', propagation.firmStockDays, parameters),
      spreadAssumed('spare-capacity', 'percent', noSpare(propagation), parameters),
      spreadAssumed('adjustment-days', 'day', firmPace(propagation), parameters),
      ruleAssumed('rationing'),
      ...(isCategorised ? [] : [ruleAssumed('no-category')]),
    ],
    sources: [],
    inputs: firms.inputs,
    corners: ['usual'],
    bridgedIn: links.flow_e.length <= bridgedLinks ? ['usual'] : [],
    cast: () => castFirms(question, found.value, labels, rationing),
    reach: new Map(sectors.map((node) => [node, 'inputs'] as const)),
    nameOf: (node) => inEveryLanguage((language) => sectorName([node], language)),
  });
}

const inTitle = everyTranslation;

type Propagation = FirmsQuestion['propagation'];

function noSpare({ spareCapacityPercent }: Propagation) {
  return { ...spareCapacityPercent, value: spareCapacityPercent.low };
}

function firmPace({ adjustmentDays }: Propagation) {
  return { ...adjustmentDays, value: adjustmentDays.low };
}

function castFirms(
  { firms, timing, propagation }: FirmsQuestion,
  stops: readonly FirmStop[],
  labels: readonly StageLabel[],
  rationing: Rationing,
): Casting {
  const network = buildNetwork(firms.links);
  const { economies, economy_a, sector_a } = firms;
  const group_a = Uint32Array.from(sector_a, (j, a) => j * economies.length + economy_a[a]!);
  const conditions = {
    ...conditionsOf(firms, network, propagation),
    adjustmentDays: firmPace(propagation).value,
    rationing,
  };
  const shock = {
    fromDay: timing.fromDay,
    toDay: timing.fromDay + timing.days,
    remaining: timing.remaining,
    agents: [...new Set(stops.flatMap(({ agents }) => agents))],
  };
  const isSmall = network.flow_e.length <= bridgedLinks;
  const label_a = isSmall ? Array.from(group_a, (group) => labels[group]!) : [];
  return {
    network,
    conditions,
    shocks: [shock],
    labels,
    group_a,
    stopped: stops.map(({ agents }) => shareOf(agents, network)),
    cutInputs: cutInputs(
      network,
      [shock],
      label_a,
      (category) => firms.categories[category] ?? String(category),
      conditions,
    ),
    usdMillion: null,
  };
}

function conditionsOf(
  { stockDays_a }: Firms,
  { inputStart_a, use_s, output_a }: Network,
  propagation: Propagation,
) {
  const stockDays_s = new Float64Array(use_s.length);
  for (let a = 0; a < output_a.length; a++) {
    const days = stockDays_a[a]!;
    const held = Number.isNaN(days) ? propagation.firmStockDays.value : days;
    stockDays_s.fill(Math.max(1, held), inputStart_a[a], inputStart_a[a + 1]);
  }
  return {
    stockDays_s,
    stockpileDays_s: new Float64Array(use_s.length),
    replacedAfter_s: new Float64Array(use_s.length).fill(Infinity),
    switchedAfter_s: new Float64Array(use_s.length).fill(Infinity),
    capacity_a: new Float64Array(output_a.length).fill(1 + noSpare(propagation).value / 100),
  };
}

/** The share of all output that some firms make. */
function shareOf(agents: readonly number[], { output_a }: Network): number {
  const total = output_a.reduce((sum, output) => sum + output, 0);
  return agents.reduce((sum, a) => sum + output_a[a]!, 0) / total;
}

function resolveFirmStops({ stops, firms }: FirmsQuestion): Outcome<FirmStop[]> {
  const problems: Problem[] = [];
  const found = stops.flatMap((stop) => {
    const [rows, unknown] = stop.economy === firmWord ? byId(stop, firms) : bySector(stop, firms);
    problems.push(...unknown);
    return rows;
  });
  return problems.length > 0 ? refuse(problems) : ok(found);
}

function byId({ nodes }: Stop, firms: Firms): [FirmStop[], Problem[]] {
  const problems: Problem[] = [];
  const rows = nodes.flatMap((id): FirmStop[] => {
    const a = firms.numberOf(id);
    if (a === undefined) problems.push(unknownFirm('firm', id, []));
    else {
      const economy = firms.economies[firms.economy_a[a]!]!;
      return [{ stop: { node: id, economy, partner: null }, agents: [a] }];
    }
    return [];
  });
  return [rows, problems];
}

function bySector({ economy, nodes }: Stop, firms: Firms): [FirmStop[], Problem[]] {
  const place = firms.economies.indexOf(economy);
  if (place === -1) return [[], [unknownFirm('economy', economy, firms.economies)]];
  const unknown = nodes.filter((node) => !firms.sectors.includes(node));
  if (unknown.length > 0)
    return [[], unknown.map((node) => unknownFirm('sector', node, firms.sectors))];
  const rows = (nodes.length > 0 ? nodes : firms.sectors).map((node): FirmStop => {
    const sector = firms.sectors.indexOf(node);
    const agents: number[] = [];
    for (let a = 0; a < firms.economy_a.length; a++)
      if (firms.economy_a[a] === place && firms.sector_a[a] === sector) agents.push(a);
    return { stop: { node, economy, partner: null }, agents };
  });
  return [rows.filter(({ agents }) => agents.length > 0), []];
}

function unknownFirm(scheme: string, code: string, known: readonly string[]): Problem {
  return { kind: 'unknown-code', place: { source: '--stop' }, scheme, code, known };
}
