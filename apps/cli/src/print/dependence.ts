import {
  type Dependence,
  type DependenceItem,
  type DependenceRule,
  economyName,
} from '@musubi/vocabulary';
import {
  boundsText,
  formatExact,
  formatNumber,
  formatPrinted,
  itemName,
  itemsOf,
  percentBounds,
} from '@musubi/workbench';
import type { Session } from '../session.ts';
import { addExposure } from './exposure.ts';
import { openSheet, type Sheet, type TableParts } from './sheet.ts';

/** Print how economies depend on suppliers: a table for each importer, the largest share first. */
export function printDependence(dependence: Dependence, session: Session, quiet: boolean): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  sheet.facts(facts(dependence, session));
  for (const { code, members } of dependence.importers) {
    const name = economyName(code, language);
    const items = itemsOf(dependence, code);
    const missing = dependence.missing.filter(({ importer }) => importer === code);
    sheet.heading(members.length > 1 ? t('measure.block', { group: name }) : name);
    if (items.length > 0) sheet.table(...itemTable(items, session));
    if (missing.length > 0) {
      const list = missing.map(({ product }) => product).join(' ');
      sheet.paragraph(t('measure.missing', { importer: name, items: list }));
    }
    addExposure(sheet, dependence, code, session);
  }
  if (!quiet) addNotes(sheet, dependence, session);
  sheet.print();
}

function addNotes(sheet: Sheet, { exposure }: Dependence, { t, language }: Session): void {
  for (const note of ['cdi', 'rule', 'robust', 'bounds'] as const)
    sheet.paragraph(t(`measure.note.${note}`));
  if (exposure === null) return;
  sheet.paragraph(t('measure.exposure.note', { theta: formatExact(exposure.theta, language) }));
  if (exposure.unmapped.length > 0) {
    const codes = exposure.unmapped.join(' ');
    sheet.paragraph(t('measure.exposure.unmapped', { world: exposure.world.id, codes }));
  }
}

function facts(
  { on, tables, exposure, thresholdPercents, unheld }: Dependence,
  { t, language }: Session,
) {
  const percents = thresholdPercents.join(' ');
  return [
    [t('measure.fact.on'), on === null ? t('measure.topSupplier') : economyName(on.code, language)],
    [t('measure.fact.tables'), tables.map(({ title }) => title[language]).join('; ')],
    ...(exposure === null
      ? []
      : [[t('measure.fact.world'), exposure.world.title[language]] as const]),
    [t('measure.fact.thresholds'), t('measure.fact.thresholdsText', { percents })],
    ...(unheld.length === 0 ? [] : [[t('measure.fact.unheld'), unheld.join(' ')] as const]),
  ] as const;
}

const widestName = 34;

type ColumnName =
  | 'item'
  | 'year'
  | 'imports'
  | 'share'
  | 'first'
  | 'top'
  | 'concentration'
  | 'cdi'
  | 'rule'
  | 'robust'
  | 'since';

function itemTable(items: readonly DependenceItem[], session: Session): TableParts {
  const { t } = session;
  const end = { align: 'end' } as const;
  const title = (column: ColumnName) => ({ title: t(`measure.column.${column}`) });
  return [
    [
      title('item'),
      { ...title('year'), ...end },
      { ...title('imports'), ...end },
      { ...title('share'), ...end },
      { ...title('first'), ...end },
      title('top'),
      { ...title('concentration'), ...end },
      title('cdi'),
      title('rule'),
      { ...title('robust'), ...end },
      { ...title('since'), ...end },
    ],
    items.map((item) => itemRow(item, session)),
  ];
}

function itemRow(item: DependenceItem, { t, language }: Session): string[] {
  const first = item.years[0]!;
  const last = item.years.at(-1)!;
  const watched = flagOf(item, 'watched');
  const unknown = t('term.unknown');
  const name = itemName(item.product, language);
  return [
    `${item.product} ${name.length > widestName ? `${name.slice(0, widestName - 1)}…` : name}`,
    String(last.year),
    last.importsUsdMillion === null ? unknown : formatNumber(last.importsUsdMillion, language),
    percentBounds(last.share, language),
    first === last ? '' : percentBounds(first.share, language),
    last.topSupplier === null
      ? unknown
      : `${economyName(last.topSupplier, language)} ${percentBounds(last.topShare, language, 0)}%`,
    boundsText(last.concentration, language, 2),
    cdiText(item, unknown, t('measure.all')),
    ruleText(item, unknown, t),
    formatPrinted((100 * watched.standing) / watched.cells, language, 0),
    watched.first === null ? '' : String(watched.first),
  ];
}

function flagOf({ flags }: DependenceItem, rule: DependenceRule) {
  return flags.find((flag) => flag.rule === rule)!;
}

function cdiText(item: DependenceItem, unknown: string, all: string): string {
  if (flagOf(item, 'cdi').stands) return all;
  const single = (['cdi1', 'cdi2', 'cdi3'] as const).flatMap((rule) =>
    flagOf(item, rule).stands ? [rule.slice(3)] : [],
  );
  if (single.length > 0) return single.join(' ');
  return flagOf(item, 'cdi').stands === null ? unknown : '–';
}

function ruleText(item: DependenceItem, unknown: string, t: Session['t']): string {
  const vulnerable = flagOf(item, 'vulnerable').stands;
  const watched = flagOf(item, 'watched').stands;
  if (vulnerable) return t('measure.rule.vulnerable');
  if (watched === false) return t('measure.rule.neither');
  return vulnerable === null || watched === null ? unknown : t('measure.rule.watched');
}
