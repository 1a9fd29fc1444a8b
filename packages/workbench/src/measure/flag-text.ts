import type { DependenceFlag, DependenceItem } from '@musubi/vocabulary';
import type { Translate } from '../language/translator.ts';

/** The flag of an item by one rule. */
export function flagOf({ flags }: DependenceItem, rule: DependenceFlag['rule']): DependenceFlag {
  return flags.find((flag) => flag.rule === rule)!;
}

/** Name the indicators of the Commission that flag an item in its last year: `all`, or their numbers. */
export function cdiText(item: DependenceItem, t: Translate): string {
  const whole = flagOf(item, 'cdi').stands;
  if (whole) return t('measure.all');
  const single = (['cdi1', 'cdi2', 'cdi3'] as const).filter((rule) => flagOf(item, rule).stands);
  if (single.length > 0) return single.map((rule) => rule.slice('cdi'.length)).join(' ');
  return whole === null ? t('term.unknown') : t('measure.rule.neither');
}

/** Name the class of an item by Korea's rule in its last year. */
export function ruleText(item: DependenceItem, t: Translate): string {
  const vulnerable = flagOf(item, 'vulnerable').stands;
  const watched = flagOf(item, 'watched').stands;
  if (vulnerable) return t('measure.rule.vulnerable');
  if (watched === false) return t('measure.rule.neither');
  return vulnerable === null || watched === null ? t('term.unknown') : t('measure.rule.watched');
}
