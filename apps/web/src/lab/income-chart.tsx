import { economyName, type Horizon, horizons } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench/lab';
import { useWords } from '../words/use-words.ts';
import type { IncomeRow } from './income-rows.ts';

const rowHeight = 24;
const headHeight = 30;
const edge = 14;
const room = { label: 168, width: 760 };

/** The horizons by shape as well as by colour. */
const marks: Readonly<Record<Horizon, string>> = {
  short: 'M0 -5.5L5 4H-5Z',
  medium: 'M-4 -4H4V4H-4Z',
  long: 'M4.6 0A4.6 4.6 0 1 1 -4.6 0A4.6 4.6 0 1 1 4.6 0Z',
};

/** Round numbers that cut a span into a few parts. */
function ticksOf(low: number, high: number): number[] {
  const raw = (high - low) / 6;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= raw)!;
  const first = Math.ceil(low / step);
  return Array.from(
    { length: Math.floor(high / step) - first + 1 },
    (_, at) => (first + at) * step,
  );
}

/** The change of real income of every economy: a row each, a mark each horizon, the earlier result as a hollow mark. */
export function IncomeChart({
  rows,
  pinned,
  headline,
}: {
  readonly rows: readonly IncomeRow[];
  readonly pinned: readonly IncomeRow[];
  readonly headline: Horizon;
}) {
  const { say, language } = useWords();
  const before = new Map(pinned.map((row) => [row.economy, row.percent[headline]]));
  const values = [...rows, ...pinned].flatMap(({ percent }) =>
    horizons.flatMap((h) => percent[h] ?? []),
  );
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const pad = (high - low || 1) * 0.06;
  const x = (value: number) =>
    room.label +
    edge +
    ((value - low + pad) / (high - low + 2 * pad)) * (room.width - room.label - 2 * edge);
  const height = headHeight + rows.length * rowHeight + edge;
  return (
    <svg
      role="img"
      aria-label={say('lab.chartAlt', { count: rows.length })}
      viewBox={`0 0 ${room.width} ${height}`}
      className="income"
    >
      {ticksOf(low - pad, high + pad).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} 0)`}>
          <line
            y1={headHeight - 6}
            y2={height}
            stroke={tick === 0 ? 'var(--ink)' : 'var(--rule)'}
          />
          <text y={headHeight - 12} textAnchor="middle" fontSize="12" fill="var(--muted)">
            {formatNumber(tick, language, 'signed')}
          </text>
        </g>
      ))}
      {rows.map((row, at) => {
        const y = headHeight + at * rowHeight + rowHeight / 2;
        const known = horizons.flatMap((h) => row.percent[h] ?? []);
        const earlier = before.get(row.economy);
        return (
          <g key={row.economy} transform={`translate(0 ${y})`}>
            <text
              x={0}
              dy="0.35em"
              fontSize="13"
              fill="var(--ink)"
              fontWeight={row.role === 'member' ? 650 : 400}
            >
              {economyName(row.economy, language)}
            </text>
            {known.length > 0 && (
              <line
                x1={x(Math.min(...known))}
                x2={x(Math.max(...known))}
                stroke="var(--muted)"
                strokeOpacity="0.6"
              />
            )}
            {earlier !== undefined && earlier !== null && (
              <circle
                cx={x(earlier)}
                r="7.5"
                fill="none"
                stroke="var(--ink)"
                strokeDasharray="2.5 2"
              />
            )}
            {horizons.map((horizon) => {
              const value = row.percent[horizon];
              if (value === null) return null;
              return (
                <path
                  key={horizon}
                  d={marks[horizon]}
                  transform={`translate(${x(value)} 0)`}
                  fill={`var(--${horizon})`}
                  stroke="var(--paper)"
                  strokeWidth="1"
                >
                  <title>{`${economyName(row.economy, language)} · ${say(`horizon.${horizon}`)} · ${formatNumber(value, language, 'signed')} %`}</title>
                </path>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

/** What the marks mean. */
export function IncomeLegend() {
  const { say } = useWords();
  return (
    <ul className="legend">
      {horizons.map((horizon) => (
        <li key={horizon}>
          <svg width="16" height="14" viewBox="-8 -7 16 14" aria-hidden="true">
            <path d={marks[horizon]} fill={`var(--${horizon})`} />
          </svg>{' '}
          {say(`horizon.${horizon}`)}
        </li>
      ))}
    </ul>
  );
}
