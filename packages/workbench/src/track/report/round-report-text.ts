import type { ReportedObligation, ReportedScore, RoundReport, ShownRound } from '@musubi/register';
import type { Language } from '@musubi/vocabulary';
import { formatNumber } from '../../language/number-format.ts';
import { type Line, piecesOf, plainText, type Report, type ReportBlock } from './report.ts';
import { type ReportPen, reportPen } from './report-pen.ts';
import { rescheduledBlocks } from './rescheduled-blocks.ts';

/** Which edition of a round is written, beside who reads it. */
export interface RoundGiven {
  readonly report: RoundReport;
  /** The edition that is written; null for a round that was not closed. */
  readonly edition: ShownRound['editions'][number] | null;
  readonly isInvented: boolean;
  readonly at: string;
  readonly version: string;
  readonly audience: string;
}

/** Report a round: whether it is signed and by whom, the four scales side by side, then each obligation with all that was said of it. */
export function roundReportText(given: RoundGiven, language: Language): Report {
  const pen = reportPen(language);
  const { t } = pen;
  const { report, edition, at, version, audience } = given;
  const { round, obligations } = report;
  return {
    language,
    title: `${round.code}: ${plainText(pen.text(round.title))}`,
    audience,
    at,
    maker: t('page.version', { version }),
    facts: [
      t('trackReport.window', { window: round.window }),
      t('trackReport.state', { state: t(`trackRound.state.${round.state}`) }),
      t('trackReport.parties', { parties: pen.parties(round.parties) }),
    ],
    blocks: [
      ...(given.isInvented ? [notice(t('trackReport.invented'))] : []),
      ...(edition === null ? [notice(t('trackReport.notClosed'))] : editionBlocks(edition, pen)),
      ...rescheduledBlocks(round, pen),
      ...scales(report, pen),
      ...agreement(report, pen),
      { kind: 'heading', level: 2, text: t('trackRound.heading.obligations') },
      ...obligations.flatMap((obligation) => obligationBlocks(obligation, pen)),
      { kind: 'heading', level: 2, text: t('trackReport.heading.method') },
      { kind: 'paragraph', line: t('trackReport.roundMethod') },
    ],
  };
}

function notice(line: string): ReportBlock {
  return { kind: 'notice', line };
}

function editionBlocks(edition: NonNullable<RoundGiven['edition']>, pen: ReportPen): ReportBlock[] {
  const { t } = pen;
  const { keys, problems, contentSha256, erratum, publishedAt } = edition;
  const published =
    publishedAt === null
      ? t('trackReport.unpublished', { edition: edition.edition })
      : t('trackReport.published', { edition: edition.edition, date: pen.day(publishedAt) });
  return [
    { kind: 'heading', level: 2, text: t('trackReport.heading.edition') },
    { kind: 'paragraph', line: [published, ` SHA-256 ${contentSha256}`] },
    ...(erratum === null
      ? []
      : [
          {
            kind: 'notice',
            line: [t('trackReport.erratum'), ' ', ...piecesOf(pen.text(erratum))],
          } as const,
        ]),
    ...(problems.length === 0 ? [] : [notice(t('trackReport.notValid'))]),
    {
      kind: 'table',
      caption: t('trackReport.caption.keys'),
      columns: (['party', 'decision', 'by', 'at', 'reason'] as const).map((key) => ({
        label: t(`trackRound.label.${key}`),
      })),
      rows: keys.map(({ party, decision, by, at, reason }) => [
        pen.party(party),
        t(`trackRound.decision.${decision}`),
        by,
        pen.day(at),
        reason === undefined ? '' : pen.text([reason]),
      ]),
    },
  ];
}

function complianceOf(score: ReportedScore['score'], { t }: ReportPen): Line | null {
  if (score === null) return null;
  const word = ({ '1': 'full', '0': 'partial', '-1': 'none' } as const)[String(score) as '1'];
  return `${score > 0 ? '+' : score < 0 ? '−' : ''}${Math.abs(score)} (${t(`trackRound.compliance.${word}`)})`;
}

function saidOf(said: ReportedScore | null, pen: ReportPen): (Line | null)[] {
  if (said === null) return [null, null, null];
  const { t } = pen;
  return [
    complianceOf(said.score, pen),
    t(`trackRound.completion.${said.completion}`),
    t(`trackRound.timeliness.${said.timeliness}`),
  ];
}

function scales({ obligations, tallies }: RoundReport, pen: ReportPen): ReportBlock[] {
  const { t } = pen;
  const unknown = tallies.map(({ scale, n, unknown: missing }) =>
    t('trackReport.unknowns', { scale: t(`trackRound.scale.${scale}`), number: missing, of: n }),
  );
  return [
    { kind: 'heading', level: 2, text: t('trackReport.heading.scales') },
    {
      kind: 'table',
      caption: t('trackReport.caption.scales'),
      columns: [
        { label: t('trackRound.label.obligation') },
        ...(['compliance', 'completion', 'timeliness'] as const).map((key) => ({
          label: t(`trackRound.label.${key}`),
        })),
        { label: t('trackReport.label.indicator') },
        { label: t('trackRound.label.answer') },
      ],
      rows: obligations.map((each) => [
        each.reference,
        ...saidOf(each.reconciled, pen),
        indicatorStatus(each, pen),
        each.response === null ? null : t(`trackRound.position.${each.response.position}`),
      ]),
      note: unknown.join(' '),
    },
  ];
}

/** The fourth scale: what the data say; a figure that is context only says nothing of the promise. */
function indicatorStatus({ indicators }: ReportedObligation, { t }: ReportPen): Line | null {
  const telling = indicators.filter(
    ({ attribution, latest }) => attribution !== 'context-only' && latest !== null,
  );
  if (telling.length === 0) return null;
  return telling.map(({ latest }) => t(`trackWorth.status.${latest!.status}`)).join(', ');
}

function agreement(
  { agreement: agreements, leniency }: RoundReport,
  pen: ReportPen,
): ReportBlock[] {
  const { t, language } = pen;
  const number = (value: number) => formatNumber(value, language, 'plain');
  const own =
    leniency === null || leniency.effect === null || leniency.p === null
      ? t('trackRound.noLeniency')
      : t('trackRound.leniency', {
          pairs: leniency.pairs,
          obligations: leniency.obligations,
          effect: number(leniency.effect * 100),
          p: number(leniency.p),
        });
  return [
    { kind: 'heading', level: 2, text: t('trackRound.heading.agreement') },
    {
      kind: 'table',
      caption: t('trackReport.caption.agreement'),
      columns: [
        { label: t('trackRound.label.scale') },
        { label: t('trackRound.label.when') },
        { label: t('trackRound.label.alpha'), numeric: true },
        { label: t('trackRound.label.interval'), numeric: true },
        { label: t('trackRound.label.units'), numeric: true },
        { label: t('trackRound.label.verdict') },
      ],
      rows: agreements.map(({ variable, phase, alpha, interval, units, verdict }) => [
        t(`trackRound.scale.${variable}`),
        t(`trackRound.agreed.${phase}`),
        alpha === null ? null : number(alpha),
        interval === null ? null : interval.map(number).join(' – '),
        String(units),
        t(`trackRound.verdict.${verdict}`),
      ]),
      note: own,
    },
  ];
}

function obligationBlocks(obligation: ReportedObligation, pen: ReportPen): ReportBlock[] {
  const { t } = pen;
  const { reference, party, summary, passages, guideline, reconciled, dissents, response } =
    obligation;
  const own = passages.find(({ lang }) => lang === pen.language) ?? passages[0];
  const held = own?.exact ?? null;
  return [
    { kind: 'heading', level: 3, text: reference },
    {
      kind: 'paragraph',
      line: [{ strong: `${pen.party(party)}: ` }, ...piecesOf(pen.text(summary))],
    },
    ...(own === undefined
      ? []
      : [
          held === null
            ? ({ kind: 'paragraph', line: t('trackCommitment.notHeld') } as const)
            : ({
                kind: 'quote',
                text: held,
                lang: own.lang,
                source: `SHA-256 ${own.textSha256.slice(0, 16)}…`,
              } as const),
        ]),
    ...(guideline === null
      ? []
      : [
          {
            kind: 'paragraph',
            line: { strong: t('trackRound.heading.guideline', { edition: guideline.edition }) },
          } as const,
          {
            kind: 'list',
            items: (['full', 'partial', 'none'] as const).map((level) => [
              { strong: `${t(`trackRound.compliance.${level}`)}: ` },
              ...piecesOf(pen.text(guideline[level])),
            ]),
          } as const,
        ]),
    ...scoreTable(obligation, pen),
    ...(reconciled === null
      ? []
      : [{ kind: 'paragraph', line: pen.text([reconciled.rationale]) } as const]),
    ...dissents.map(
      ({ reviewer, score, text }): ReportBlock => ({
        kind: 'paragraph',
        line: [
          { strong: t('trackReport.dissent', { reviewer }) },
          ' ',
          ...piecesOf(
            complianceOf(score as ReportedScore['score'], pen) ?? t('trackReport.unknown'),
          ),
          '. ',
          ...piecesOf(pen.text([text])),
        ],
      }),
    ),
    ...(response === null
      ? []
      : [
          {
            kind: 'paragraph',
            line: [
              { strong: `${pen.party(party)} ${t(`trackRound.position.${response.position}`)}. ` },
              ...(response.text === undefined ? [] : piecesOf(pen.text(response.text))),
            ],
          } as const,
        ]),
    ...evidenceList(obligation, pen),
  ];
}

function scoreTable(
  { blind, reconciled, reference }: ReportedObligation,
  pen: ReportPen,
): ReportBlock[] {
  const { t } = pen;
  if (blind.length === 0) return [];
  const keys = ['reviewer', 'party', 'compliance', 'completion', 'timeliness'] as const;
  return [
    {
      kind: 'table',
      caption: t('trackReport.caption.scores', { reference }),
      columns: keys.map((key) => ({ label: t(`trackRound.label.${key}`) })),
      rows: [
        ...blind.map((said) => [
          said.reviewer,
          said.party === null ? '' : pen.party(said.party),
          ...saidOf(said, pen),
        ]),
        [t('trackReport.reconciled'), '', ...saidOf(reconciled, pen)],
      ],
    },
  ];
}

function evidenceList({ evidence }: ReportedObligation, pen: ReportPen): ReportBlock[] {
  if (evidence.length === 0) return [];
  const { t } = pen;
  return [
    {
      kind: 'list',
      items: evidence.map(({ title, date, citation, reliability, credibility, stance }) => [
        `${t(`trackCommitment.stance.${stance}`)} (${reliability}${credibility}), ${pen.day(date)}: `,
        ...piecesOf(pen.text(title)),
        ' ',
        citation.url === undefined
          ? citation.publisher
          : { link: citation.publisher, href: citation.url },
      ]),
    },
  ];
}
