import type { HealthReason, ObligationStanding, ShownCommitment } from '@musubi/register';
import { economyName } from '@musubi/vocabulary';
import { textFor } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { Sheet } from '../sheet.ts';
import { titled } from './titled.ts';

/** Add the obligations of a commitment with health and its reasons, milestones, evidence and indicators. */
export function addObligations(sheet: Sheet, shown: ShownCommitment, session: Session): void {
  const { t } = session;
  const { obligations } = shown;
  if (obligations.length === 0) return;
  sheet.heading(t('trackCommitment.heading.obligations'));
  sheet.table(
    titled(['party', 'role', 'owner', 'health', 'why'], session),
    obligations.map(({ obligation: { party, role, owner }, health, reasons }) => [
      economyName(party, session.language),
      t(`trackCommitment.role.${role}`),
      owner?.organisation ?? t('trackCommitment.unowned'),
      t(`trackCommitment.health.${health}`),
      reasons.map((reason) => reasonText(reason, session)).join('; '),
    ]),
  );
  addMilestones(sheet, obligations, session);
  addEvidenceOf(sheet, obligations, session);
  addIndicators(sheet, obligations, session);
}

function reasonText({ rule, count }: HealthReason, { t }: Session): string {
  return t(`trackCommitment.reason.${rule}`, { number: count ?? '' });
}

type Standings = readonly ObligationStanding[];

function addMilestones(sheet: Sheet, obligations: Standings, session: Session): void {
  const { t, language } = session;
  const rows = obligations.flatMap(({ obligation: { party }, milestones }) =>
    milestones.map(({ title, baselineDue, currentDue, actual, weight }, at) => [
      `${party}#${at + 1}`,
      textFor(title, language),
      baselineDue,
      currentDue,
      actual ?? t('trackCommitment.notReached'),
      String(weight),
    ]),
  );
  if (rows.length === 0) return;
  sheet.heading(t('trackCommitment.heading.milestones'));
  sheet.table(
    titled(['number', 'milestone', 'baseline', 'current', 'actual', 'weight'], session),
    rows,
  );
}

function addEvidenceOf(sheet: Sheet, obligations: Standings, session: Session): void {
  const { t, language } = session;
  const rows = obligations.flatMap(({ obligation: { party }, evidence }) =>
    evidence.map(({ evidence: each, link }) => [
      each.date,
      party,
      t(`trackCommitment.stance.${link.stance}`),
      `${each.reliability}${each.credibility}`,
      t(each.isIndependent ? 'trackCommitment.yes' : 'trackCommitment.no'),
      textFor(each.title, language),
    ]),
  );
  if (rows.length === 0) return;
  sheet.heading(t('trackCommitment.heading.evidence'));
  sheet.table(
    titled(['date', 'party', 'stance', 'grade', 'independent', 'evidence'], session),
    rows,
  );
}

function addIndicators(sheet: Sheet, obligations: Standings, session: Session): void {
  const { t, language } = session;
  const rows = obligations.flatMap(({ obligation: { party }, indicators }) =>
    indicators.map(({ indicator, observation }) => [
      party,
      textFor(indicator.name, language),
      observation?.period ?? '',
      observation?.value == null
        ? t('trackCommitment.unknown')
        : `${observation.value} ${indicator.unit}`,
      observation?.status ?? t('trackCommitment.unknown'),
    ]),
  );
  if (rows.length === 0) return;
  sheet.heading(t('trackCommitment.heading.indicators'));
  sheet.table(titled(['party', 'indicator', 'period', 'value', 'status'], session), rows);
}
