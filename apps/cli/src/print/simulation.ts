import { economyName, type Simulation } from '@musubi/vocabulary';
import { formatNumber, type SettingProduct, type Warning, warningsOf } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { drawnText, driversText } from './doubt.ts';
import { economyTable } from './economy-table.ts';
import { sectorLabel } from './sector-label.ts';
import { openSheet, type TableParts } from './sheet.ts';
import { type SaidWarning, warningLine } from './warning-line.ts';

const sectorsShown = 8;
const flowsShown = 8;
const end = { align: 'end' } as const;

/** Print a simulation: who gains and loses, which sectors and flows change most, and what to keep in mind. */
export function printSimulation(
  { value: simulation, parameters }: SettingProduct<Simulation>,
  session: Session,
  quiet: boolean,
): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  sheet.heading(simulation.scenario.title[language]);
  sheet.paragraph(simulation.scenario.question[language]);
  sheet.facts(facts(simulation, session));
  sheet.table(...economyTable(simulation, session));
  const doubt = simulation.doubt?.totals.membersEquivalentVariationUsdMillion;
  if (doubt !== undefined) {
    const drivers = driversText(doubt, parameters, session);
    sheet.paragraph(drivers ? t('cli.doubt.drivers', { list: drivers }) : t('cli.doubt.noDrivers'));
    sheet.paragraph(drawnText(doubt, session));
  }
  sheet.heading(t('cli.simulate.sectors'));
  sheet.table(...sectorTable(simulation, session));
  sheet.heading(t('cli.simulate.flows'));
  sheet.table(...flowTable(simulation, session));
  if (!quiet) {
    const warnings = warningsOf(simulation);
    const pivotal = warnings.filter((warning) => warning.kind === 'pivotal-outsider');
    if (pivotal.length > 0) {
      sheet.heading(t('cli.simulate.pivotal'));
      sheet.paragraph(t('cli.simulate.pivotalNote'));
      sheet.table(...pivotalTable(pivotal, session));
    }
    sheet.heading(t('cli.simulate.notes'));
    for (const warning of warnings.filter(isSaid))
      sheet.paragraph(warningLine(warning, simulation, session));
    sheet.paragraph(t('cli.simulate.exactness'));
    sheet.paragraph(t('cli.simulate.numeraire'));
    if (doubt !== undefined) sheet.paragraph(t('coalition.note.band'));
  }
  sheet.print();
}

function isSaid(warning: Warning): warning is SaidWarning {
  return warning.kind !== 'pivotal-outsider';
}

function facts(simulation: Simulation, { t, language }: Session) {
  const { world, horizon, members, excluded, deficits, solver } = simulation;
  const list = new Intl.ListFormat(language, { style: 'narrow' });
  const names = (codes: readonly string[]) =>
    list.format(codes.map((code) => economyName(code, language))) || t('term.none');
  return [
    [t('cli.label.world'), world.title[language]],
    [t('cli.label.horizon'), t(`term.horizon.${horizon}`)],
    [t('cli.label.members'), names(members)],
    [t('cli.label.excluded'), names(excluded)],
    [t('cli.label.deficits'), t(`term.deficits.${deficits}`)],
    [
      t('cli.label.solver'),
      t('cli.simulate.solver', {
        sweeps: solver.sweeps,
        residual: Math.max(solver.marketResidual, solver.priceResidual).toExponential(1),
        tolerance: solver.tolerance.toExponential(0),
      }),
    ],
  ] as const;
}

function sectorTable(
  { sectors, members, excluded }: Simulation,
  { t, language }: Session,
): TableParts {
  const inside = new Set([...members, ...excluded]);
  const changed = sectors
    .filter(({ economy, outputPercent }) => inside.has(economy) && outputPercent !== null)
    .toSorted((a, b) => Math.abs(b.outputPercent!) - Math.abs(a.outputPercent!))
    .slice(0, sectorsShown);
  return [
    [
      { title: t('cli.label.economy') },
      { title: t('cli.label.sector') },
      { title: t('cli.simulate.output'), ...end },
      { title: t('cli.simulate.price'), ...end },
    ],
    changed.map(({ economy, sector, outputPercent, producerPricePercent }) => [
      economyName(economy, language),
      sectorLabel(sector, language),
      formatNumber(outputPercent!, language, 'signed'),
      formatNumber(producerPricePercent!, language, 'signed'),
    ]),
  ];
}

function flowTable({ flows }: Simulation, { t, language }: Session): TableParts {
  const unit = `\n${t('cli.simulate.usdMillion')}`;
  return [
    [
      { title: t('cli.label.flow') },
      { title: t('cli.label.sector') },
      { title: t('cli.label.before') + unit, ...end },
      { title: t('cli.label.after') + unit, ...end },
    ],
    flows
      .slice(0, flowsShown)
      .map(({ from, to, sector, ...flow }) => [
        `${economyName(from, language)} → ${economyName(to, language)}`,
        sectorLabel(sector, language),
        formatNumber(flow.baselineUsdMillion, language),
        formatNumber(flow.counterfactualUsdMillion, language),
      ]),
  ];
}

function pivotalTable(
  warnings: readonly Extract<Warning, { kind: 'pivotal-outsider' }>[],
  { t, language }: Session,
): TableParts {
  return [
    [
      { title: t('cli.label.economy') },
      { title: t('cli.label.sector') },
      { title: t('cli.simulate.importsShare'), ...end },
      { title: t('cli.simulate.exportsShare'), ...end },
    ],
    warnings.map(({ values }) => [
      economyName(values.economy, language),
      sectorLabel(values.sector, language),
      values.membersImportsPercent,
      values.worldExportsPercent,
    ]),
  ];
}
