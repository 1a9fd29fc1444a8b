import type { SourcingResult } from '@musubi/vocabulary';
import { formatPower } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { answerText } from './plan/answer.ts';
import { bindingTable, boundsBrokenText } from './plan/binding.ts';
import { planFacts } from './plan/facts.ts';
import { frontierTable } from './plan/frontier.ts';
import { purchaseTable } from './plan/purchases.ts';
import { unknownTable } from './plan/unknown.ts';
import { openSheet } from './sheet.ts';

/** Print a plan: what it is for, what to buy from whom, what binds, the frontier and what is not known. */
export function printPlan(result: SourcingResult, session: Session, quiet: boolean): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  sheet.heading(result.plan.title[language]);
  sheet.facts(planFacts(result, session));
  sheet.paragraph(answerText(result, session));
  const broken = boundsBrokenText(result, session);
  if (broken !== null) sheet.paragraph(broken);
  sheet.heading(t('plan.heading.purchases'));
  sheet.table(...purchaseTable(result, session));
  sheet.heading(t('plan.heading.binding'));
  sheet.table(...bindingTable(result, session));
  if (result.frontier.length > 0) {
    sheet.heading(t('plan.heading.frontier'));
    sheet.table(...frontierTable(result, session));
  }
  if (!quiet) {
    const { table, left } = unknownTable(result, session);
    sheet.heading(t('plan.heading.unknown'));
    sheet.table(...table);
    sheet.paragraph(t('plan.note.left', { number: left }));
    sheet.heading(t('plan.heading.notes'));
    for (const note of notes(result, session)) sheet.paragraph(note);
  }
  sheet.print();
}

function notes({ solver, purchases }: SourcingResult, { t }: Session): string[] {
  const { kind, rows, variables, primalViolation, dualGap } = solver;
  return [
    t('plan.note.middle'),
    t('plan.note.shadow'),
    ...(kind === 'mixed-integer' ? [t('plan.note.held')] : []),
    ...(purchases.some(({ supplier }) => supplier === 'other') ? [t('plan.note.other')] : []),
    t('plan.note.proof', {
      kind: t(`plan.kind.${kind}`),
      rows,
      variables,
      violation: formatPower(primalViolation),
      gap: formatPower(dualGap),
    }),
  ];
}
