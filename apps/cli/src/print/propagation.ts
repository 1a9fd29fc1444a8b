import type { Propagation } from '@musubi/vocabulary';
import { assumptionText, formatExact, stopTexts } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { bridgingTable } from './propagation/bridging.ts';
import { economyTable, nodeTable, stageTable } from './propagation/effects.ts';
import { openSheet } from './sheet.ts';

const nodesShown = 20;
const stagesShown = 15;
const economiesShown = 10;

/** Print how a stop of supplies travels: what fails, when each stage stops, what is lost, and what would have bridged it. */
export function printPropagation(propagation: Propagation, session: Session, quiet: boolean): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  sheet.heading(propagation.subject.title[language]);
  sheet.facts(facts(propagation, session));
  sheet.heading(t('propagate.heading.nodes'));
  sheet.table(...nodeTable(propagation, session, nodesShown));
  const orders = propagation.nodes.filter(({ reach }) => reach === 'orders').length;
  if (orders > 0) sheet.paragraph(t('propagate.ordersOnly', { number: orders }));
  sheet.heading(t('propagate.heading.economies'));
  sheet.table(...economyTable(propagation, session, economiesShown));
  if (propagation.stages.length > 0) {
    sheet.heading(t('propagate.heading.stages'));
    sheet.table(...stageTable(propagation, session, stagesShown));
    const rows = propagation.stages.length;
    if (rows > stagesShown) sheet.paragraph(t('propagate.more', { shown: stagesShown, rows }));
  }
  if (propagation.bridging.length > 0) {
    sheet.heading(t('propagate.heading.bridging'));
    sheet.table(...bridgingTable(propagation, session));
    const percent = formatExact(propagation.bridgedLossPercent, language);
    sheet.paragraph(t('propagate.bridgingNote', { percent }));
  }
  if (!quiet) {
    sheet.paragraph(t('propagate.bounds'));
    sheet.heading(t('propagate.heading.assumptions'));
    for (const assumption of propagation.assumptions)
      sheet.paragraph(assumptionText(assumption, propagation, language));
  }
  sheet.print();
}

function facts(propagation: Propagation, { t, language }: Session) {
  const { subject, fromDay, days, horizonDays, remainingPercent, rationing } = propagation;
  const exact = (value: number) => formatExact(value, language);
  const when = { from: exact(fromDay), to: exact(fromDay + days - 1), horizon: exact(horizonDays) };
  const marks = [
    ...(subject.generated ? [t('propagate.generated')] : []),
    ...(subject.estimated ? [t('propagate.estimated')] : []),
  ];
  const size = t('propagate.size', {
    agents: formatExact(subject.agents, language),
    links: formatExact(subject.links, language),
  });
  return [
    ...stopTexts(propagation, language).map(
      (text, at) => [at === 0 ? t('propagate.fact.stop') : '', text] as const,
    ),
    [
      t('propagate.fact.when'),
      remainingPercent === 0
        ? t('propagate.when', when)
        : t('propagate.whenPartly', { ...when, percent: exact(remainingPercent) }),
    ] as const,
    [t('propagate.fact.rationing'), t(`propagate.rationing.${rationing}`)] as const,
    [t('propagate.fact.size'), [size, ...marks].join(' · ')] as const,
  ];
}
