/** Messages of early warning: series, alerts, the backtest, watch mode and cases. */
export const warn = {
  table: {
    cells: '{{number}} cells',
    header: 'a header such as period,value or series,period,value, with commas',
    name: 'a name of a series that stands once',
    month: 'a month such as 2019-07',
    number:
      'a number of at least zero with a decimal point, or an empty cell where it is not known',
    once: 'each month once for a series',
    rows: 'rows with a month and a value',
  },
} as const;
