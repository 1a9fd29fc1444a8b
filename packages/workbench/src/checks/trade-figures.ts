import { ok } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import type { OnInputs } from '../run/input-file.ts';
import { readShippedSeries } from '../warn/find-series.ts';
import { valueIn, yearTotal } from '../warn/series-values.ts';
import { locateStorage } from '../world-store/storage.ts';
import type { Measurement, Procedure } from './procedure.ts';

const fluoride = 'kor-import-hydrogen-fluoride';

/** Add up Korea’s imports of hydrogen fluoride, to compare them with what its government reported. */
export const koreaHydrogenFluoride: Procedure = ({ onInputs }) =>
  measured(onInputs, (series) => {
    const fromJapan = (year: number) => yearTotal(series(`${fluoride}-jpn-value`), year);
    const share = fromJapan(2019) / yearTotal(series(`${fluoride}-all-value`), 2019);
    return [
      { economy: 'KOR', quantity: 'imports from Japan in 2018', value: fromJapan(2018) / 1e6 },
      { economy: 'KOR', quantity: 'imports from Japan in 2020', value: fromJapan(2020) / 1e6 },
      { economy: 'KOR', quantity: 'share of Japan in 2019', value: 100 * share },
    ];
  });

/** Take Japan’s exports of hydrogen fluoride to Korea in July 2019, to compare them with what its government reported. */
export const japanHydrogenFluoride: Procedure = ({ onInputs }) =>
  measured(onInputs, (series) => {
    const exported = series('jpn-export-hydrogen-fluoride-hs-kor-mass');
    const [june, july] = ['2019-06', '2019-07'].map((month) => valueIn(exported, month));
    return [
      { economy: 'JPN', quantity: 'exports in July 2019', value: july! / 1000 },
      { economy: 'JPN', quantity: 'change from June 2019', value: 100 * (july! / june! - 1) },
    ];
  });

type Series = Parameters<typeof valueIn>[0];

async function measured(
  onInputs: OnInputs,
  take: (series: (id: string) => Series) => readonly Measurement[],
): Promise<Outcome<readonly Measurement[]>> {
  const read = await readShippedSeries({ storage: locateStorage() });
  if (!read.ok) return read;
  onInputs(read.value.inputs);
  const byId = new Map(read.value.series.map((one) => [one.about.id, one]));
  return ok(take((id) => byId.get(id)!));
}
