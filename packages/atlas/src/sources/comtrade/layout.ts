import { refuseInput } from '../refusal.ts';

/** What Musubi reads of a row of UN Comtrade. */
export type ComtradeColumn =
  | 'year'
  | 'period'
  | 'frequency'
  | 'classification'
  | 'reporterIso'
  | 'reporterCode'
  | 'flow'
  | 'partnerIso'
  | 'partnerCode'
  | 'secondPartner'
  | 'product'
  | 'customs'
  | 'supply'
  | 'transport'
  | 'mass'
  | 'value';

/** Where each column stands in a file of UN Comtrade; -1 where it has none. */
export interface ComtradeLayout {
  readonly at: Readonly<Record<ComtradeColumn, number>>;
  /** The name of each column, for messages. */
  readonly names: readonly string[];
}

type Names = Readonly<Record<ComtradeColumn, string>>;

/** Names as the interface of 2022 and later writes them, whatever their capitals. */
const current: Names = {
  year: 'refyear',
  period: 'period',
  frequency: 'freqcode',
  classification: 'classificationcode',
  reporterIso: 'reporteriso',
  reporterCode: 'reportercode',
  flow: 'flowcode',
  partnerIso: 'partneriso',
  partnerCode: 'partnercode',
  secondPartner: 'partner2code',
  product: 'cmdcode',
  customs: 'customscode',
  supply: 'moscode',
  transport: 'motcode',
  mass: 'netwgt',
  value: 'primaryvalue',
};

/** Names as the interface before 2022 wrote them. */
const legacy: Names = {
  year: 'year',
  period: 'period',
  frequency: '',
  classification: 'classification',
  reporterIso: 'reporter iso',
  reporterCode: 'reporter code',
  flow: 'trade flow',
  partnerIso: 'partner iso',
  partnerCode: 'partner code',
  secondPartner: '2nd partner code',
  product: 'commodity code',
  customs: 'customs proc. code',
  supply: '',
  transport: 'mode of transport code',
  mass: 'netweight (kg)',
  value: 'trade value (us$)',
};

const required: readonly (readonly ComtradeColumn[])[] = [
  ['year', 'period'],
  ['classification'],
  ['reporterIso', 'reporterCode'],
  ['flow'],
  ['partnerIso', 'partnerCode'],
  ['product'],
  ['value'],
];

/**
 * Recognise the header of a file of UN Comtrade, of today's interface or of the one before 2022.
 *
 * @throws Refusal when it is neither.
 */
export function recogniseLayout(header: readonly string[], source: string): ComtradeLayout {
  const names = header.map((name) => name.trim());
  const lower = names.map((name) => name.replace(/^(?:\uFEFF|ï»¿)/, '').toLowerCase());
  for (const known of [current, legacy]) {
    const entries = Object.entries(known).map(([column, name]) => [column, lower.indexOf(name)]);
    const at: ComtradeLayout['at'] = Object.fromEntries(entries);
    if (required.every((any) => any.some((column) => at[column] >= 0))) return { at, names };
  }
  return refuseInput(
    { source, line: 1 },
    header.join(),
    'the header of UN Comtrade: refYear, reporterISO, flowCode, partnerISO, classificationCode, cmdCode, primaryValue …, or Year, Reporter ISO, Trade Flow, Partner ISO, Classification, Commodity Code, Trade Value (US$) …',
  );
}
