import type { CommitmentList, CommitmentStanding, ObligationStanding } from '@musubi/register';
import {
  type CommitmentState,
  commitmentStates,
  type Health,
  healths,
  type Language,
  type Work,
} from '@musubi/vocabulary';
import type { drawCounts } from '../../chart/count-chart.ts';
import { healthChart, type PartyHealth } from './health-chart.ts';
import type { Report, ReportBlock } from './report.ts';
import { type ReportPen, reportPen } from './report-pen.ts';

/** What a report of a register is made of. */
export interface StatusGiven {
  readonly list: CommitmentList;
  readonly works: readonly Work[];
  /** The moment, RFC 3339. */
  readonly at: string;
  readonly version: string;
  readonly audience: string;
  /** Draws pictures; it is heavy, so whoever reports loads it. */
  readonly draw: typeof drawCounts;
}

const attention: readonly Health[] = ['overdue', 'stalled', 'at-risk'];

/** Report how the commitments of a register stand on a day: counts, what needs attention, what nobody owns, then every one by statement. */
export function statusReport(given: StatusGiven, language: Language): Report {
  const pen = reportPen(language);
  const { t } = pen;
  const { list, works, at, version, audience } = given;
  const invented = works.filter((work) => work.isInvented).map(({ code }) => code);
  return {
    language,
    title: t('trackReport.title'),
    audience,
    at,
    maker: t('page.version', { version }),
    facts: [
      t('trackReport.asOf', { date: pen.day(list.asOf) }),
      t('trackReport.commitments', { number: list.commitments.length }),
      t('trackReport.withheld', { number: list.withheld }),
    ],
    blocks: [
      ...(invented.length === 0
        ? []
        : [
            {
              kind: 'notice',
              line: t('trackReport.inventedWorks', { codes: invented.sort().join(', ') }),
            } as const,
          ]),
      ...glance(list.commitments, given.draw, pen),
      ...needsAttention(list.commitments, pen),
      ...unowned(list.commitments, pen),
      ...byWork(list.commitments, works, pen),
      { kind: 'heading', level: 2, text: t('trackReport.heading.method') },
      { kind: 'paragraph', line: t('trackReport.method') },
    ],
  };
}

function glance(
  commitments: readonly CommitmentStanding[],
  draw: StatusGiven['draw'],
  pen: ReportPen,
): ReportBlock[] {
  const { t, party } = pen;
  const states = commitmentStates.flatMap((state) => {
    const number = commitments.filter(({ commitment }) => commitment.state === state).length;
    return number === 0 ? [] : [[t(`trackCommitment.state.${state}`), String(number)]];
  });
  const rows = healthByParty(commitments);
  return [
    { kind: 'heading', level: 2, text: t('trackReport.heading.glance') },
    ...(rows.length === 0 ? [] : [healthChart(rows, draw, pen)]),
    {
      kind: 'table',
      caption: t('trackReport.caption.health'),
      columns: [
        { label: t('trackCommitment.label.party') },
        ...healths.map((health) => ({
          label: t(`trackCommitment.health.${health}`),
          numeric: true,
        })),
      ],
      rows: rows.map(({ code, counts }) => [party(code), ...counts.map(String)]),
      note: t('trackReport.note.health'),
    },
    {
      kind: 'table',
      caption: t('trackReport.caption.states'),
      columns: [
        { label: t('trackCommitment.label.state') },
        { label: t('trackReport.label.commitments'), numeric: true },
      ],
      rows: states,
    },
  ];
}

function healthByParty(commitments: readonly CommitmentStanding[]): PartyHealth[] {
  const obligations = commitments.flatMap((each) => each.obligations);
  const codes = [...new Set(obligations.map(({ obligation }) => obligation.party))].sort();
  return codes.map((code) => {
    const own = obligations.filter(({ obligation }) => obligation.party === code);
    return {
      code,
      counts: healths.map((wanted) => own.filter(({ health }) => health === wanted).length),
    };
  });
}

function needsAttention(commitments: readonly CommitmentStanding[], pen: ReportPen): ReportBlock[] {
  const { t } = pen;
  const found = attention.flatMap((health) =>
    commitments.flatMap(({ commitment, obligations }) =>
      obligations
        .filter((each) => each.health === health)
        .map((each) => ({ commitment, standing: each })),
    ),
  );
  const heading: ReportBlock = {
    kind: 'heading',
    level: 2,
    text: t('trackReport.heading.attention'),
  };
  if (found.length === 0)
    return [heading, { kind: 'paragraph', line: t('trackReport.noAttention') }];
  return [
    heading,
    {
      kind: 'table',
      caption: t('trackReport.caption.attention'),
      columns: (['code', 'party', 'summary', 'due', 'health', 'why', 'owner'] as const).map(
        (key) => ({ label: t(`trackCommitment.label.${key}`) }),
      ),
      rows: found.map(({ commitment: { code, summary, due }, standing }) => [
        code,
        pen.party(standing.obligation.party),
        pen.text(summary),
        dueText(due, pen),
        t(`trackCommitment.health.${standing.health}`),
        reasonsOf(standing, pen),
        ownerOf(standing, pen),
      ]),
    },
  ];
}

function reasonsOf({ reasons, health }: ObligationStanding, { t }: ReportPen): string {
  return reasons
    .filter(({ says }) => says === health)
    .map(({ rule, count }) => t(`trackCommitment.reason.${rule}`, { number: count ?? 0 }))
    .join('; ');
}

function ownerOf({ obligation: { owner } }: ObligationStanding, { t }: ReportPen): string {
  return owner?.organisation ?? t('trackCommitment.unowned');
}

function dueText(due: CommitmentStanding['commitment']['due'], { t, day }: ReportPen): string {
  if (due === null) return t('trackCommitment.noDeadline');
  return due.by === null ? due.edtf : day(due.by);
}

function unowned(commitments: readonly CommitmentStanding[], pen: ReportPen): ReportBlock[] {
  const { t, party } = pen;
  const found = commitments
    .filter(({ commitment }) => isRunning(commitment.state))
    .flatMap(({ commitment, obligations }) =>
      obligations
        .filter(
          ({ obligation }) => obligation.owner === null && obligation.role !== 'not-applicable',
        )
        .map(({ obligation }) => `${commitment.code} / ${party(obligation.party)}`),
    );
  return [
    { kind: 'heading', level: 2, text: t('trackReport.heading.unowned') },
    found.length === 0
      ? { kind: 'paragraph', line: t('trackReport.allOwned') }
      : { kind: 'list', items: found },
  ];
}

function isRunning(state: CommitmentState): boolean {
  return ['registered', 'active', 'reported-complete'].includes(state);
}

function byWork(
  commitments: readonly CommitmentStanding[],
  works: readonly Work[],
  pen: ReportPen,
): ReportBlock[] {
  const { t } = pen;
  const named = [...works].sort((a, b) => (a.date < b.date ? -1 : 1));
  const chapters = named.flatMap((work): ReportBlock[] => {
    const own = commitments.filter(({ commitment }) => commitment.workId === work.id);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: work.code },
      { kind: 'paragraph', line: [...[pen.text(work.title)].flat(), ` (${pen.day(work.date)})`] },
      {
        kind: 'table',
        caption: t('trackReport.caption.work', { code: work.code }),
        columns: (['code', 'summary', 'parties', 'due', 'state', 'health'] as const).map((key) => ({
          label: t(`trackCommitment.label.${key}`),
        })),
        rows: own.map(({ commitment, health }) => [
          commitment.code,
          pen.text(commitment.summary),
          pen.parties(commitment.parties),
          dueText(commitment.due, pen),
          t(`trackCommitment.state.${commitment.state}`),
          t(`trackCommitment.health.${health}`),
        ]),
      },
    ];
  });
  return [{ kind: 'heading', level: 2, text: t('trackReport.heading.all') }, ...chapters];
}
