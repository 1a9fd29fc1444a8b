import { inEveryLanguage, type LocalText, type SourcingResult } from '@musubi/vocabulary';
import { translator } from '../../../language/translator.ts';
import { boundText, supplierName } from '../../../plan/bound-text.ts';
import { type Figure, figure, figureId } from '../../figures/figure.ts';

/** The identifier of the finding of a plan. */
export function planId({ plan }: Pick<SourcingResult, 'plan'>): string {
  return `plan-${plan.id}`;
}

/** The identifier of a figure of a plan. */
export function planFigureId(result: Pick<SourcingResult, 'plan'>, ...parts: string[]): string {
  return figureId(planId(result), ...parts);
}

type Given = Pick<Figure, 'quantity' | 'value' | 'unit'> & Partial<Figure>;

/** List every number that the chapter of a plan shows, and every number that it assumes. */
export function planFigures(result: SourcingResult): Figure[] {
  const make = (parts: readonly string[], given: Given) =>
    figure({
      id: planFigureId(result, ...parts),
      finding: planId(result),
      year: result.year,
      source: `Musubi ${result.version}: ${result.plan.id}`,
      ...given,
    });
  return [
    ...headlines(result, make),
    ...purchases(result, make),
    ...result.frontier.flatMap(({ lossUsdMillion, costUsdMillion }, at) => [
      make(['frontier', `${at}`, 'loss'], amount('plan-loss', lossUsdMillion)),
      make(['frontier', `${at}`, 'cost'], amount('plan-cost', costUsdMillion)),
    ]),
    ...result.binding.map((bound, at) =>
      make(['bound', `${at}`], {
        quantity: 'plan-shadow-price',
        value: Math.abs(bound.shadowPriceUsd),
        unit: shadowUnit(bound.kind),
        subject: inEveryLanguage((language) =>
          boundText(bound, result.items, translator(language), language),
        ),
      }),
    ),
    ...assumptions(result, make),
  ];
}

type Make = (parts: readonly string[], given: Given) => Figure;

function amount(quantity: Figure['quantity'], value: number | null): Given {
  return { quantity, value, unit: 'usdMillion' };
}

function shadowUnit(kind: SourcingResult['binding'][number]['kind']): string {
  if (kind === 'cap') return 'usdPerPoint';
  return kind === 'stock' ? 'usdPerDay' : 'ratio';
}

function headlines({ today, chosen, ends }: SourcingResult, make: Make): Figure[] {
  const { costUsdMillion: cost } = chosen;
  return [
    make(['today', 'loss'], amount('plan-loss-today', today.lossUsdMillion)),
    make(['chosen', 'loss'], amount('plan-loss', chosen.lossUsdMillion)),
    make(['chosen', 'cost'], amount('plan-cost', cost.total)),
    make(['chosen', 'price'], amount('plan-cost-price', cost.price)),
    make(['chosen', 'switching'], amount('plan-cost-switching', cost.switching)),
    make(['chosen', 'qualification'], amount('plan-cost-qualification', cost.qualification)),
    make(['chosen', 'holding'], amount('plan-cost-holding', cost.holding)),
    make(['ends', 'favourable'], amount('plan-cost-favourable', ends.favourable)),
    make(['ends', 'unfavourable'], amount('plan-cost-unfavourable', ends.unfavourable)),
  ];
}

function purchases({ items, purchases: bought, stocks }: SourcingResult, make: Make): Figure[] {
  const nameOf = (id: string): LocalText => items.find((item) => item.id === id)!.name;
  const shares = bought.flatMap(({ item, supplier, todayShare, planShare }) => {
    const subject = inEveryLanguage(
      (language) =>
        `${nameOf(item)[language]} · ${supplierName(supplier, language, translator(language))}`,
    );
    const share = (value: number) => ({ value: 100 * value, unit: 'percent', subject });
    return [
      make(['share', item, supplier, 'today'], {
        quantity: 'plan-share-today',
        ...share(todayShare),
      }),
      make(['share', item, supplier, 'plan'], { quantity: 'plan-share', ...share(planShare) }),
    ];
  });
  const held = stocks.flatMap(({ item, todayDays, planDays }) => {
    const given = { unit: 'days', subject: nameOf(item) };
    return [
      make(['stock', item, 'today'], { quantity: 'plan-stock-today', value: todayDays, ...given }),
      make(['stock', item, 'plan'], { quantity: 'plan-stock', value: planDays, ...given }),
    ];
  });
  return [...shares, ...held];
}

function assumptions({ assumptions: all, citations }: SourcingResult, make: Make): Figure[] {
  return all.flatMap(({ name, value, low, high, unit, source }) => {
    const cited = source === null ? undefined : citations[source];
    const given = {
      quantity: 'plan-assumption',
      unit,
      detail: name,
      ...(cited && { source: `${cited.title} (${cited.publisher}, ${cited.year})` }),
    } as const;
    return [
      make(['assumed', name], { ...given, value }),
      ...(low === null
        ? []
        : [
            make(['assumed', name, 'low'], {
              ...given,
              quantity: 'plan-assumption-low',
              value: low,
            }),
            make(['assumed', name, 'high'], {
              ...given,
              quantity: 'plan-assumption-high',
              value: high,
            }),
          ]),
    ];
  });
}
