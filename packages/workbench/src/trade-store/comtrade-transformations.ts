import type { LeftOut } from '@musubi/atlas';
import { inEveryLanguage, type LocalText } from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import { formatMoney } from '../language/money-format.ts';
import { type Translate, translator } from '../language/translator.ts';
import type { LoadedComtrade } from './load-comtrade.ts';
import type { SettledReports } from './settle-comtrade.ts';

/** The reasons in the order in which they are told: real losses first, then what other rows hold too. */
const reasons: readonly LeftOut[] = [
  'area',
  'unspecified',
  'same',
  'world',
  'level',
  'part',
  'flow',
];

/** Say what the import of a year of UN Comtrade did to it, one step a line, with what was lost. */
export function comtradeTransformations(
  { leftOut, repeated }: Pick<LoadedComtrade, 'leftOut' | 'repeated'>,
  settled: SettledReports,
): LocalText[] {
  const { both, setAsideUsd, onlyExporter, onlyExporterUsd, reexportsUsd } = settled;
  return [
    withAmount(setAsideUsd, (t, amount) => t('trade.comtrade.importers', { number: both, amount })),
    withAmount(onlyExporterUsd, (t, amount) =>
      t('trade.comtrade.exporters', { number: onlyExporter, amount }),
    ),
    withAmount(reexportsUsd, (t, amount) => t('trade.comtrade.reexports', { amount })),
    everyTranslation((t) => t('trade.otherAsia')),
    ...reasons.flatMap((reason) => {
      const left = leftOut.get(reason);
      if (left === undefined) return [];
      return withAmount(left.valueUsd, (t, amount) =>
        t(`trade.comtrade.leftOut.${reason}`, { number: left.rows, amount }),
      );
    }),
    ...(repeated > 0
      ? [everyTranslation((t) => t('trade.comtrade.repeated', { number: repeated }))]
      : []),
  ];
}

function withAmount(usd: number, say: (t: Translate, amount: string) => string): LocalText {
  return inEveryLanguage((language) => say(translator(language), formatMoney(usd / 1e6, language)));
}
