import { toCsv } from '../../file/csv.ts';
import type { RegisterView } from './register-view.ts';

const flow = 'MUSUBI:REGISTER_INDICATORS(1.0)';
const columns = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'FREQ',
  'REF_AREA',
  'INDICATOR',
  'TIME_PERIOD',
  'VINTAGE',
  'OBS_VALUE',
  'OBS_STATUS',
  'UNIT_MEASURE',
  'LOWER_BOUND',
  'UPPER_BOUND',
  'PATH_STATUS',
  'ATTRIBUTION',
  'CODE_VERSION',
  'COMPUTED_AT',
] as const;

/** The frequency of a period by its form (SDMX code list CL_FREQ). */
function frequencyOf(period: string): string {
  if (/^\d{4}$/u.test(period)) return 'A';
  if (/^\d{4}-Q[1-4]$/u.test(period)) return 'Q';
  if (/^\d{4}-\d{2}$/u.test(period)) return 'M';
  return /^\d{4}-\d{2}-\d{2}$/u.test(period) ? 'D' : '_Z';
}

/**
 * Write the observations of a register's indicators as SDMX-CSV 2.0. A value that is not known is an empty cell with the
 * observation status `O` (missing).
 *
 * The reference area is the party of the indicator's obligation; the indicator is the obligation's id and the indicator's.
 *
 * @see SDMX-CSV 2.0 (SDMX 3.0, section 5B); code lists CL_FREQ 2.1 and CL_OBS_STATUS 2.2
 */
export function toSdmxCsv({ records }: RegisterView): string {
  const indicators = new Map(records.indicator.map((indicator) => [indicator.id, indicator]));
  const parties = new Map(records.obligation.map(({ id, party }) => [id, party]));
  const rows = records.observation.flatMap((observation) => {
    const indicator = indicators.get(observation.indicatorId);
    if (indicator === undefined) return [];
    const { period, value, vintageSha256, interval, status, codeVersion, computedAt } = observation;
    return [
      [
        'dataflow',
        flow,
        'I',
        frequencyOf(period),
        parties.get(indicator.obligationId) ?? '_Z',
        indicator.id,
        period,
        vintageSha256,
        value,
        value === null ? 'O' : 'A',
        indicator.unit,
        interval?.[0] ?? null,
        interval?.[1] ?? null,
        status,
        indicator.attribution,
        codeVersion,
        computedAt,
      ],
    ];
  });
  return toCsv(columns, rows);
}
