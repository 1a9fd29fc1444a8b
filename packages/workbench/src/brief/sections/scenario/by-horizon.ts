import { economyName, type Simulation } from '@musubi/vocabulary';
import type { Edition } from '../../edition.ts';
import { figureId, type Quantity } from '../../figures/figure.ts';
import type { Content, Markup } from '../../page/markup.ts';
import { number } from '../../page/number.ts';
import { type Column, type Span, table } from '../../page/table.ts';
import { keyEconomies } from '../../select.ts';

/** A table of the key economies under each horizon, one column a quantity, in percent. */
export function tableByHorizon(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
  given: {
    readonly id: string;
    readonly caption: string;
    readonly columns: readonly { readonly quantity: Quantity; readonly label: string }[];
    readonly spans?: readonly Span[];
    readonly note: Content;
  },
): Markup {
  const { t, language } = edition;
  const { columns, ...rest } = given;
  const economies = keyEconomies(headline).map(({ economy }) => economy);
  const heads: Column[] = columns.map(({ label }) => ({ label, numeric: true }));
  return table(edition, {
    ...rest,
    columns: [{ label: t('exhibit.column.economy') }, ...heads],
    groups: simulations.map(({ scenario, horizon }) => ({
      heading: t(`term.horizon.${horizon}`),
      rows: economies.map((economy) => ({
        head: economyName(economy, language),
        cells: columns.map(({ quantity }) =>
          number(edition, figureId(scenario.id, horizon, economy, quantity)),
        ),
      })),
    })),
  });
}
