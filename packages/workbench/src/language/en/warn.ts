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
  command:
    'Watch monthly series for falls: alerts with the date at which each could be seen, and the policy events near it.',
  argument:
    'ids of shipped series, or their beginning and a star; or a CSV file or a folder; all shipped series if left out',
  option: {
    since: 'leave out alerts that could be raised before this date',
    suppress: 'file of acknowledged alerts (musubi-suppress/1)',
    lag: 'when a month of your own file is published: 1/15 is the 15th of the next month; 1/31, its last day, if left out',
    shares: 'the values of your own file are shares, from 0 to 1',
    backtest: 'score the rule on past series against policy events',
    watch: 'watch a folder, a URL or a watch file (musubi-watch/1), and send new alerts',
    every: 'how often to look: a number of minutes, hours or days; 6h if left out',
    once: 'look once and end, for a scheduler such as cron',
    case: 'tell a case by the series: japan-korea-2019, or a file (musubi-case/1)',
  },
  example: {
    shipped: 'What could have been seen by the end of August 2019',
    one: 'One series',
    own: 'Your own series, published on the 10th of the next month',
    backtest: 'How the rule would have fared',
    watch: 'Watch a folder, and write new alerts to ./musubi-alerts.jsonl',
    case: 'The export controls of 2019, told by the data',
  },
  usage: {
    lag: 'months and a day such as 1/15',
    every: 'a number of minutes, hours or days such as 30m, 6h or 1d',
  },
  unit: {
    tonnes: '{{amount}} t',
    kg: '{{amount}} kg',
    usdPerKg: '{{amount}} US$ a kg',
  },
  severity: {
    notable: 'Notable',
    serious: 'Serious',
    severe: 'Severe',
  },
  heading: {
    alerts: 'Alerts',
    suppressed: 'Acknowledged alerts',
    backtest: 'Backtest of the early warning',
    events: 'By event',
    pairs: 'Every event in every series in which it may show',
    naive: 'Compared with the same month of the year before',
  },
  fact: {
    series: 'Series',
    known: 'Known on',
    alerts: 'Alerts',
    range: 'Months',
  },
  alert: {
    heading: '{{published}}  {{severity}}  {{title}}',
    amount: '{{month}}: {{value}}, {{fall}}% below the {{expected}} expected ({{by}}).',
    share:
      '{{month}}: {{value}}, {{fall}} percentage points below the {{expected}} expected ({{by}}).',
  },
  by: {
    change: 'sudden',
    level: 'persistent',
  },
  course: {
    lasting: 'Months so low: {{months}}, the first {{since}}; it lasts at the end of the data.',
    recovered: 'Months so low: {{months}}, the first {{since}}; recovered from {{end}}.',
    settled:
      'Months so low: {{months}}, the first {{since}}; not recovered by {{end}}, from when it counts as a new level.',
  },
  near: 'Near in time: {{list}}.',
  event: '{{title}} ({{date}})',
  suppressed: 'Acknowledged: {{reason}}',
  suppressedUntil: 'Acknowledged until {{date}}: {{reason}}',
  none: 'No alert.',
  more: '{{number}} earlier alerts are not shown; --csv prints all, --since chooses.',
  note: {
    near: 'An event near in time is no proof of a cause.',
    fall: 'An alert compares a month with what the months before it led to expect; no later month enters. The date is the day on which the figure could be read.',
  },
  label: {
    event: 'Event',
    series: 'Series',
    outcome: 'Outcome',
    seen: 'Could be seen on',
    delay: 'Delay, months',
    days: 'Days after effect',
    lasted: 'Low months',
    deepest: 'Deepest fall, %',
    hits: 'Hits',
    misses: 'Misses',
    open: 'Open',
    falseAlarms: 'False alarms',
    perYear: 'a series-year',
    rule: 'Rule',
    value: 'Figure',
    expected: 'Expected',
    fall: 'Fall, % or points',
    near: 'Near in time',
  },
  outcome: {
    hit: 'hit',
    miss: 'miss',
    open: 'open',
    covered: 'miss (alert since {{month}})',
  },
  rule: {
    own: 'This rule',
    naive: 'Fall of {{fall}}% in a year',
  },
  backtest: {
    summary:
      '{{series}} series, {{years}} series-years. {{hits}} hits, {{misses}} misses, {{open}} open; {{alarms}} false alarms, {{rate}} a series-year.',
    tuned:
      'The rule was tuned on {{number}} other series (memory chips, quartz tubes, a basket of metals) with planted falls. No series reported here was touched.',
    how: 'A hit is an alert whose fall begins after the announcement and that comes within {{months}} months of the date of effect; everything else is a false alarm, whatever caused it. Open: the data end before the window does. A miss may also mean that trade did not fall.',
  },
  chart: {
    alternative: '{{caption}}, monthly, {{from}} to {{to}}.',
    expected: 'expected from the months before',
    alert: 'month that raised an alert',
    event: 'policy event, numbered below',
    note: 'Unit: {{unit}}. Source: {{references}}.',
  },
  finding: {
    title: 'Early warning',
    question: 'What has fallen, and when could it be seen?',
    judged: 'Of {{series}} monthly series, the rule raises {{alerts}} alerts.',
    amountFell: '{{date}}: {{title}}, in {{month}} {{fall}} below what was expected.',
    shareFell:
      '{{date}}: {{title}}, in {{month}} {{fall}} percentage points below what was expected.',
    limitCause:
      'An alert says that trade fell, not why. Events are named because they are near in time.',
    limitRevision: 'Series are as published last; the figure first published may have differed.',
    limitRoute: 'Trade by another route, stocks and domestic output are not in these series.',
    hidden: '{{number}} earlier alerts stand in alerts.csv.',
  },
  watch: {
    subject_one: 'Musubi: {{count}} alert',
    subject_other: 'Musubi: {{count}} alerts',
    looked: '{{time}}: {{series}} series, {{alerts}} new alerts.',
    failed: '{{output}} did not accept the alerts ({{reason}}); they are sent with the next look.',
    next: 'The next look is in {{every}}; Ctrl-C ends the watch.',
    ended: 'The watch has ended; the same command continues it.',
  },
  case: {
    all: 'all partners',
    events: 'The events',
    announced: 'Announced',
    effective: 'In effect',
    written:
      '{{title}}: written as brief.en.html, brief.ja.html and brief.ko.html into {{folder}}.',
    out: '{{title}}. --out FOLDER writes its page in three languages.',
  },
} as const;
