import type { Commitment, Indicator, Observation, RegisterText, Work } from '@musubi/vocabulary';
import { edtfSpan } from './edtf-span.ts';
import type { RegisterView } from './register-view.ts';
import { element, toXml, type XmlElement } from './xml.ts';

/** Who publishes an IATI file: an organisation by its identifier, such as XM-DAC-41122, and its names. */
export interface IatiPublisher {
  readonly reference: string;
  readonly name: string;
  /** A code of the list OrganisationType; 10 is a government. */
  readonly type: string;
}

/** An IATI file, and the commitments that have no indicator with a value and so no result to report. */
export interface IatiFile {
  readonly xml: string;
  readonly withoutResult: readonly string[];
}

/** Codes of the lists of IATI 2.03. */
const codes = {
  accountable: '2',
  government: '10',
  plannedStart: '1',
  plannedEnd: '3',
  output: '1',
  outcome: '2',
  unit: '1',
  percentage: '2',
  implementation: '2',
  finalisation: '3',
  closed: '4',
  cancelled: '5',
  memorandum: 'A09',
} as const;

const statuses: Readonly<Partial<Record<Commitment['state'], string>>> = {
  'reported-complete': codes.finalisation,
  'verified-complete': codes.closed,
  'verified-partial': codes.closed,
  'not-met': codes.closed,
  lapsed: codes.cancelled,
  superseded: codes.cancelled,
  withdrawn: codes.cancelled,
};

const published: ReadonlySet<Commitment['state']> = new Set([
  'registered',
  'active',
  'reported-complete',
  'verified-complete',
  'verified-partial',
  'not-met',
  'lapsed',
  'superseded',
  'withdrawn',
]);

/**
 * Write the registered commitments as activities of IATI 2.03, with their indicators as results: baseline, targets and the latest
 * observation of each period. A value that is not known is left out with its element, since the standard wants a value of every
 * measure that is not qualitative; the period stays.
 *
 * @see IATI Standard 2.03, activity standard; elements stand in the order of its schema
 */
export function toIati(view: RegisterView, publisher: IatiPublisher): IatiFile {
  const { records, at } = view;
  const works = new Map(records.work.map((work) => [work.id, work]));
  const activities: XmlElement[] = [];
  const withoutResult: string[] = [];
  for (const commitment of records.commitment) {
    const work = works.get(commitment.workId);
    if (!published.has(commitment.state) || work === undefined) continue;
    const results = resultsOf(commitment, view);
    if (results.length === 0) withoutResult.push(commitment.code);
    activities.push(activityOf(commitment, work, results, view, publisher));
  }
  const root = element(
    'iati-activities',
    { version: '2.03', 'generated-datetime': at },
    activities,
  );
  return { xml: toXml(root), withoutResult };
}

function activityOf(
  { id, code, summary, parties, state, due }: Commitment,
  work: Work,
  results: readonly XmlElement[],
  { records, at }: RegisterView,
  { reference, name, type }: IatiPublisher,
): XmlElement {
  const organisations = records.obligation
    .filter(({ commitmentId }) => commitmentId === id)
    .map(({ party, owner }) => owner?.organisation ?? party);
  const accountable = organisations.length > 0 ? organisations : parties;
  return element('iati-activity', { 'last-updated-datetime': at, 'xml:lang': 'en' }, [
    element('iati-identifier', {}, `${reference}-${code}`),
    element('reporting-org', { ref: reference, type }, [element('narrative', {}, name)]),
    element('title', {}, narratives(summary)),
    element('description', { type: '1' }, narratives(summary)),
    ...accountable.map((party) =>
      element('participating-org', { type: codes.government, role: codes.accountable }, [
        element('narrative', {}, party),
      ]),
    ),
    element('activity-status', { code: statuses[state] ?? codes.implementation }),
    element('activity-date', { type: codes.plannedStart, 'iso-date': work.date }),
    ...(due?.by ? [element('activity-date', { type: codes.plannedEnd, 'iso-date': due.by })] : []),
    ...documentLinks(work, records.document),
    ...results,
  ]);
}

function narratives(texts: readonly RegisterText[]): XmlElement[] {
  return texts.map(({ lang, text }) => element('narrative', { 'xml:lang': lang }, text));
}

function documentLinks(work: Work, documents: RegisterView['records']['document']): XmlElement[] {
  return documents
    .filter(({ workId, sourceUrl }) => workId === work.id && sourceUrl !== undefined)
    .map(({ sourceUrl, mediaType, lang }) =>
      element('document-link', { format: mediaType ?? 'text/html', url: sourceUrl! }, [
        element('title', {}, narratives(work.title)),
        element('category', { code: codes.memorandum }),
        element('language', { code: lang.slice(0, 2) }),
        element('document-date', { 'iso-date': work.date }),
      ]),
    );
}

function resultsOf(commitment: Commitment, { records }: RegisterView): XmlElement[] {
  const obligations = new Set(
    records.obligation
      .filter(({ commitmentId }) => commitmentId === commitment.id)
      .map(({ id }) => id),
  );
  const type = commitment.kind === 'outcome' ? codes.outcome : codes.output;
  return records.indicator
    .filter(({ obligationId }) => obligations.has(obligationId))
    .flatMap((indicator) => {
      const periods = periodsOf(indicator, latestOf(indicator.id, records.observation));
      if (periods.length === 0) return [];
      return element('result', { type, 'aggregation-status': '0' }, [
        element('title', {}, narratives(indicator.name)),
        indicatorOf(indicator, periods),
      ]);
    });
}

function indicatorOf(indicator: Indicator, periods: readonly XmlElement[]): XmlElement {
  const { name, unit, direction, baseline } = indicator;
  const measure = /percent|%/u.test(unit) ? codes.percentage : codes.unit;
  return element('indicator', { measure, ascending: direction === 'down' ? '0' : '1' }, [
    element('title', {}, narratives(name)),
    ...baselineOf(baseline),
    ...periods,
  ]);
}

function baselineOf({ period, value }: Indicator['baseline']): XmlElement[] {
  const start = edtfSpan(period)?.start;
  if (start === undefined || value === null) return [];
  const attributes = { year: start.slice(0, 4), 'iso-date': start, value: decimal(value) };
  return [element('baseline', attributes)];
}

/** Write a number as a decimal, which has no exponent. */
function decimal(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 17 });
}

/** Keep the observation of each period that no other one revises. */
function latestOf(indicatorId: string, observations: readonly Observation[]): Observation[] {
  const own = observations.filter((observation) => observation.indicatorId === indicatorId);
  const revised = new Set(own.map(({ revises }) => revises));
  return own.filter(({ id }) => !revised.has(id)).sort((a, b) => (a.period < b.period ? -1 : 1));
}

function periodsOf({ target }: Indicator, observations: readonly Observation[]): XmlElement[] {
  const values = new Map<string, { target?: number; actual?: number | null }>();
  for (const { period, value } of observations) values.set(period, { actual: value });
  if (target !== null)
    values.set(target.period, { ...values.get(target.period), target: target.value });
  return [...values].flatMap(([period, { target: wanted, actual }]) => {
    const span = edtfSpan(period);
    if (span === null) return [];
    return element('period', {}, [
      element('period-start', { 'iso-date': span.start }),
      element('period-end', { 'iso-date': span.end }),
      ...measured('target', wanted),
      ...measured('actual', actual),
    ]);
  });
}

function measured(name: 'target' | 'actual', value: number | null | undefined): XmlElement[] {
  return value === undefined || value === null ? [] : [element(name, { value: decimal(value) })];
}
