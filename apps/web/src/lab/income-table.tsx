import { economyName, type Horizon, horizons, type Simulation } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench/lab';
import { saveFile } from '../part/save-file.ts';
import { Scroll } from '../part/scroll.tsx';
import { useWords } from '../words/use-words.ts';
import type { IncomeRow } from './income-rows.ts';

interface Given {
  readonly rows: readonly IncomeRow[];
  readonly pinned: readonly IncomeRow[];
  readonly headline: Horizon;
  readonly simulations: readonly Simulation[];
}

/** What every economy gains or loses, in percent and in money, beside the result that was kept. */
export function IncomeTable({ rows, pinned, headline, simulations }: Given) {
  const { say, language } = useWords();
  const before = new Map(pinned.map((row) => [row.economy, row.percent[headline]]));
  const horizon = say(`horizon.${headline}`);
  const show = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : formatNumber(value, language, 'signed');
  const total = simulations.find((each) => each.horizon === headline)?.totals;
  return (
    <div className="shown incomes">
      <p className="tools">
        <button
          type="button"
          className="plain"
          onClick={() => saveFile('incomes.csv', csvOf(rows), 'text/csv')}
        >
          {say('exhibit.csv')}
        </button>
      </p>
      <Scroll label={say('lab.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('lab.column.economy')}</th>
              <th scope="col">{say('lab.column.role')}</th>
              {horizons.map((each) => (
                <th key={each} scope="col" className="num">
                  {say(`lab.column.${each}`)}
                </th>
              ))}
              <th scope="col" className="num">
                {say('lab.column.money', { horizon })}
              </th>
              {pinned.length > 0 && (
                <>
                  <th scope="col" className="num">
                    {say('lab.column.before', { horizon })}
                  </th>
                  <th scope="col" className="num">
                    {say('lab.column.difference')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const now = row.percent[headline];
              const then = before.get(row.economy);
              const isBoth = now !== null && then !== null && then !== undefined;
              return (
                <tr key={row.economy}>
                  <th scope="row">{economyName(row.economy, language)}</th>
                  <td>{say(`role.${row.role}`)}</td>
                  {horizons.map((each) => (
                    <td key={each} className="num">
                      {show(row.percent[each])}
                    </td>
                  ))}
                  <td className="num">{show(row.usdMillion[headline])}</td>
                  {pinned.length > 0 && (
                    <>
                      <td className="num">{show(then)}</td>
                      <td className="num">{show(isBoth ? now - then : null)}</td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('lab.total')}</th>
              <td colSpan={4} />
              <td className="num">{show(total?.membersEquivalentVariationUsdMillion)}</td>
              {pinned.length > 0 && <td colSpan={2} />}
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </div>
  );
}

function csvOf(rows: readonly IncomeRow[]): string {
  const head = [
    'economy',
    'role',
    ...horizons.map((h) => `realIncomePercent_${h}`),
    ...horizons.map((h) => `equivalentVariationUsdMillion_${h}`),
  ];
  const lines = rows.map(({ economy, role, percent, usdMillion }) => [
    economy,
    role,
    ...horizons.map((h) => percent[h] ?? ''),
    ...horizons.map((h) => usdMillion[h] ?? ''),
  ]);
  return `${[head, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}
