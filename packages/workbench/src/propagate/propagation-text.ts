import {
  type Assumption,
  economyName,
  type Language,
  type Propagation,
  textIn,
} from '@musubi/vocabulary';
import { formatExact, formatNumber } from '../language/number-format.ts';
import { translator } from '../language/translator.ts';
import { unknownEconomy } from './chain/node-shares.ts';

/** Name the economy of a stage, which may be unknown; null is all users wherever they are. */
export function stageEconomyName(code: string | null, language: Language): string {
  if (code === null) return translator(language)('propagate.everywhere');
  return code === unknownEconomy
    ? translator(language)('propagate.unknown')
    : economyName(code, language);
}

/** Name a node of a propagation. */
export function stageName({ nodes }: Propagation, id: string, language: Language): string {
  const node = nodes.find((one) => one.node === id);
  return node === undefined ? id : textIn(node.name, language);
}

/** Say what is assumed, in a sentence. */
export function assumptionText(
  assumption: Assumption,
  propagation: Propagation,
  language: Language,
): string {
  const t = translator(language);
  const { id, applies, value, low, high, unit } = assumption;
  const list = new Intl.ListFormat(language, { style: 'long', type: 'unit' }).format(
    applies.map((code) => stageName(propagation, code, language)),
  );
  return t(`propagate.assumption.${id}`, {
    applies: applies.length > 0 ? t('propagate.applies', { list }) : '',
    rule: t(`propagate.rationing.${propagation.rationing}`),
    value:
      value === null || low === null || high === null || unit === 'rule'
        ? ''
        : t('propagate.value', {
            value: formatExact(value, language),
            low: formatExact(low, language),
            high: formatExact(high, language),
            unit: t(`propagate.unit.${unit}`),
          }),
  });
}

const mostNamed = 6;

/** Say what fails, by economy: the nodes with their shares of the normal supply. */
export function stopTexts(propagation: Propagation, language: Language): string[] {
  const t = translator(language);
  const groups = new Map<string, Propagation['stops'][number][]>();
  for (const stop of propagation.stops) {
    const key = `${stop.economy} ${stop.partner}`;
    groups.set(key, [...(groups.get(key) ?? []), stop]);
  }
  return [...groups.values()].map((stops) => {
    const { economy, partner } = stops[0]!;
    const nodes = stops.map(({ node, share }) =>
      t('propagate.stopShare', {
        node: stageName(propagation, node, language),
        share: `${formatNumber(share.value ?? 0, language, 'plain')}%`,
      }),
    );
    const list =
      nodes.length > mostNamed
        ? t('propagate.manyNodes', { number: nodes.length })
        : new Intl.ListFormat(language, { style: 'long', type: 'unit' }).format(nodes);
    const from = economy === null ? '' : stageEconomyName(economy, language);
    return partner === null
      ? t('propagate.stopText.everyone', { economy: from, nodes: list })
      : t('propagate.stopText.partner', {
          economy: from,
          partner: stageEconomyName(partner, language),
          nodes: list,
        });
  });
}
