/**
 * Measure the extractor of commitments on labelled sentences: precision, recall, F1 with a bootstrap interval, and the misses.
 *
 * Run: `npm run -s evaluate:extraction`; `-- --held-out` also looks at the held-out sections and the documents that no rule was written for.
 * Every such look is recorded in docs/data/extraction.md. Their misses are never printed.
 */
import { type Candidate, extractCandidates, readDeadline } from '@musubi/register';
import { baselineFinds } from './extraction/baseline.ts';
import { agreesWithGold } from './extraction/gold-deadline.ts';
import { intervalOf, qualityOf } from './extraction/measure.ts';
import {
  hasReferenceData,
  type LabelledUnit,
  readFactSheets,
  readLabelledDocuments,
  readParallel,
  readStatement,
} from './extraction/reference.ts';
import { dropped, measureReports, promisesOf, readLater } from './extraction/reports.ts';

const languages = ['en', 'ja', 'ko'] as const;
const unseen = () =>
  Promise.all(
    languages.map(
      async (language) => [language, await readLabelledDocuments(`unseen-${language}`)] as const,
    ),
  );

const withoutStem = (one: LabelledUnit) => ({ ...one, unit: { ...one.unit, stem: null } });
const wanted = ({ label }: LabelledUnit) => label === 'C';

function candidateOf({ unit, date, parties }: LabelledUnit): Candidate {
  return extractCandidates([unit], { date, parties })[0]!;
}

function row(name: string, units: readonly LabelledUnit[], finds: (one: LabelledUnit) => boolean) {
  const decisions = units.map((one) => ({ found: finds(one), wanted: wanted(one) }));
  const { precision, recall, f1 } = qualityOf(decisions);
  const [low, high] = intervalOf(decisions) ?? [null, null];
  const show = (value: number | null) => (value === null ? '–' : value.toFixed(2)).padStart(5);
  console.log(
    `${name.padEnd(44)}${String(units.length).padStart(5)}${String(units.filter(wanted).length).padStart(5)} ${[precision, recall, f1].map(show).join(' ')}   [${show(low).trim()}, ${show(high).trim()}]`,
  );
}

function rows(name: string, units: readonly LabelledUnit[]) {
  row(`${name}: rules`, units, (one) => candidateOf(one).label === 'commitment');
  row(
    `${name}: rules, without stems`,
    units,
    (one) => candidateOf(withoutStem(one)).label === 'commitment',
  );
  row(`${name}: a promising word`, units, ({ unit }) => baselineFinds(unit));
}

function misses(units: readonly LabelledUnit[]) {
  for (const one of units) {
    const { label, rules, unit } = candidateOf(one);
    if ((label === 'commitment') === wanted(one)) continue;
    const fired = rules.map(
      ({ name, concrete }) => `${name}${concrete === 0 ? '' : ` ${concrete}`}`,
    );
    console.log(
      `  ${one.id} labelled ${one.label}, found ${label} (${fired.join(', ')})\n    ${unit.text}`,
    );
  }
}

/** Name the deadlines that are wrong only where the sentences may be read. */
function deadlines(name: string, units: readonly LabelledUnit[], shows: boolean) {
  const dated = units.filter(({ deadline }) => deadline !== '');
  const wrong = dated.filter(
    ({ unit, date, deadline }) =>
      !agreesWithGold(readDeadline(unit.text, unit.language, date), deadline),
  );
  console.log(`${name}: ${dated.length - wrong.length} of ${dated.length} deadlines exact`);
  const more = units.filter(
    (one) =>
      one.label === 'C' &&
      one.deadline === '' &&
      readDeadline(one.unit.text, one.unit.language, one.date),
  );
  console.log(`${name}: ${more.length} deadlines in commitments that are labelled without one`);
  if (!shows) return;
  for (const { id, unit, date, deadline } of [...wrong, ...more])
    console.log(
      `  ${id} ${deadline} found ${JSON.stringify(readDeadline(unit.text, unit.language, date))}`,
    );
}

if (!hasReferenceData) {
  console.error('reference data not present');
  process.exitCode = 2;
} else {
  const { development, heldOut } = readFactSheets();
  const looks = process.argv.includes('--held-out');
  const statements = [...readStatement(), ...(await readLabelledDocuments('development-en'))];
  const parallel = languages.flatMap((language) => readParallel(language));
  console.log(`${''.padEnd(44)}units    C  prec.  rec.    F1   95 % of F1`);
  rows('development', development);
  rows('development statements', statements);
  for (const language of languages) rows(`parallel ${language}`, readParallel(language));
  if (looks) {
    rows('held out', heldOut);
    rows('all fact sheets', [...development, ...heldOut]);
    for (const [language, units] of await unseen()) rows(`unseen ${language}`, units);
  }
  console.log('\nDeadlines');
  deadlines('development', [...development, ...statements], true);
  if (looks) {
    deadlines('held out', heldOut, false);
    for (const [language, units] of await unseen()) deadlines(`unseen ${language}`, units, false);
  }
  console.log('\nReports of 2022 on promises of 2021');
  const later = await readLater();
  const promises = promisesOf([...development, ...heldOut]);
  for (const threshold of [0.12, 0.15, 0.18, 0.22]) {
    const { right, proposed, wanted: reports } = measureReports(promises, later, threshold);
    console.log(
      `at ${threshold}: ${right} of ${proposed} proposed are right; ${reports} sentences report on a promise`,
    );
  }
  const isRead = new Set(development.map(({ id }) => id));
  const silent = dropped(promises, later).filter(({ promiseId }) => isRead.has(promiseId));
  console.log(`silently dropped: ${silent.map(({ promiseId }) => promiseId).join(' ')}`);
  console.log('\nMisses');
  misses([...development, ...statements, ...parallel]);
}
