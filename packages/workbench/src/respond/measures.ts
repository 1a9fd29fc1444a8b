import {
  borderFlows,
  type Instrument,
  instrumentCell,
  instrumentsOf,
  type Policy,
} from '@musubi/economics';
import type { Answer } from '@musubi/vocabulary';
import type { Preparation } from '../experiment/prepare.ts';
import type { Contest } from './contest.ts';

type Measure = Answer['measures'][number];

/** Change of a rate below which an instrument is left as it was. */
const leastChange = 5e-5;

interface Weighed {
  readonly trade: number;
  readonly measure: Measure;
}

/** Say what an answer sets, the largest trade first: every instrument that differs from the policy in force. */
export function measuresOf(
  preparation: Preparation,
  policy: Policy,
  instruments: readonly Instrument[],
  { rates, banned }: { readonly rates: readonly number[]; readonly banned: readonly boolean[] },
): Measure[] {
  const { economies, trade_jni } = tableOf(preparation);
  const found = instruments.flatMap((instrument, v): Weighed[] => {
    const cell = instrumentCell(instrument, economies);
    const before = (instrument.kind === 'tariff' ? policy.tariff_jni : policy.exportTax_jni)[cell]!;
    const changed = banned[v] || Math.abs(rates[v]! - before) >= leastChange;
    if (!changed || trade_jni[cell] === 0 || policy.tradeWeightHat_jni[cell] === 0) return [];
    const ban = instrument.kind === 'tariff' ? 'import-ban' : 'export-ban';
    return [
      {
        trade: trade_jni[cell]!,
        measure: {
          instrument: banned[v] ? ban : instrument.kind,
          ...named(preparation, instrument),
          fromPercent: banned[v] ? null : 100 * before,
          toPercent: banned[v] ? null : 100 * rates[v]!,
        },
      },
    ];
  });
  return byTrade(found);
}

/** Say what a mirror sets: every rate, ban and trade cost that differs from the policy in force. */
export function mirrorMeasures(
  preparation: Preparation,
  { actors, opponents }: Contest,
  policy: Policy,
  mirrored: Policy,
): Measure[] {
  const { economies, sectors, trade_jni } = tableOf(preparation);
  const { trade_j } = preparation.casting.elasticities;
  const everySector = [...new Array(sectors).keys()];
  const found = instrumentsOf(['tariff', 'export-tax'], everySector, actors, opponents).flatMap(
    (instrument) => {
      const cell = instrumentCell(instrument, economies);
      const trade = trade_jni[cell]!;
      if (trade === 0) return [];
      return [
        rateMeasure(instrument.kind, cell, policy, mirrored),
        costMeasure(instrument.kind, cell, policy, mirrored, trade_j[instrument.sector]!),
      ].flatMap((measure) =>
        measure === null
          ? []
          : [{ trade, measure: { ...named(preparation, instrument), ...measure } }],
      );
    },
  );
  return byTrade(found);
}

type Setting = Pick<Measure, 'instrument' | 'fromPercent' | 'toPercent'>;

function rateMeasure(
  kind: Instrument['kind'],
  cell: number,
  policy: Policy,
  mirrored: Policy,
): Setting | null {
  const rates = kind === 'tariff' ? 'tariff_jni' : 'exportTax_jni';
  const [from, to] = [policy[rates][cell]!, mirrored[rates][cell]!];
  if (Math.abs(to - from) < leastChange) return null;
  return { instrument: kind, fromPercent: 100 * from, toPercent: 100 * to };
}

/** A multiplier of the trade weight as the trade cost that has its effect, d̂ = Â^(−1/θ); zero is a ban. */
function costMeasure(
  kind: Instrument['kind'],
  cell: number,
  policy: Policy,
  mirrored: Policy,
  theta: number,
): Setting | null {
  const [before, after] = [policy.tradeWeightHat_jni[cell]!, mirrored.tradeWeightHat_jni[cell]!];
  if (before === after) return null;
  if (after > 0) {
    const toPercent = 100 * ((after / before) ** (-1 / theta) - 1);
    return { instrument: 'trade-cost', fromPercent: 0, toPercent };
  }
  const instrument = kind === 'tariff' ? 'import-ban' : 'export-ban';
  return { instrument, fromPercent: null, toPercent: null };
}

function tableOf({ setting, solverFor, casting }: Preparation) {
  const solver = solverFor(casting.elasticities);
  if (!solver.ok) throw new Error(JSON.stringify(solver.problem));
  const { baseline } = solver.value;
  const { economies, sectors } = setting.world.manifest;
  return {
    economies: economies.length,
    sectors: sectors.length,
    trade_jni: borderFlows(baseline, baseline.tariff_jni),
  };
}

function named({ setting }: Preparation, { sector, actor, target }: Instrument) {
  const { economies, sectors } = setting.world.manifest;
  return {
    actor: economies[actor]!.code,
    target: economies[target]!.code,
    sector: sectors[sector]!.code,
  };
}

function byTrade(found: readonly Weighed[]): Measure[] {
  return found.toSorted((a, b) => b.trade - a.trade).map(({ measure }) => measure);
}
