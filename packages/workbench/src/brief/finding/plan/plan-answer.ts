import type { SourcingResult } from '@musubi/vocabulary';
import type { Sentence } from '../../../language/sentence.ts';
import { supplierName } from '../../../plan/bound-text.ts';
import { moneySpan, percentSpan, signedMoneySpan } from '../../figure-text.ts';
import type { Pen } from '../../pen.ts';
import { planFigureId } from './plan-figures.ts';

/** Parts of the cost smaller than this part of it are left to the tables. */
const smallestPart = 0.001;

/** Answer in plain sentences: what is at risk, what the plan costs and for what, what changes most, and how sure that is. */
export function planAnswer(pen: Pen, result: SourcingResult): readonly (readonly Sentence[])[] {
  const { say } = pen;
  const id = (...parts: string[]) => planFigureId(result, ...parts);
  const { total, ...costs } = result.chosen.costUsdMillion;
  const parts = (Object.keys(costs) as (keyof typeof costs)[])
    .filter((part) => costs[part] !== 0 && Math.abs(costs[part]) >= smallestPart * Math.abs(total))
    .map((part) =>
      say(`plan.part.${part}`, { money: signedMoney(pen, id('chosen', part), costs[part]) }),
    );
  return [
    [
      say('plan.answer.today', { loss: moneySpan(pen, id('today', 'loss')) }),
      say(`plan.answer.${total < 0 ? 'saves' : 'chosen'}`, {
        loss: moneySpan(pen, id('chosen', 'loss')),
        cost: moneySpan(pen, id('chosen', 'cost')),
      }),
      ...(parts.length > 0 ? [say('plan.answer.parts', { list: pen.list(parts) })] : []),
    ],
    [...largestChange(pen, result), endsSentence(pen, result)],
  ];
}

/** An amount with a minus sign only. */
function signedMoney(pen: Pen, id: string, value: number) {
  return value < 0 ? signedMoneySpan(pen, id) : moneySpan(pen, id);
}

/** Which supplier's share falls most, if one falls by a point or more. */
function largestChange(pen: Pen, result: SourcingResult): Sentence[] {
  const [most] = [...result.purchases].sort(
    (a, b) => a.planShare - a.todayShare - (b.planShare - b.todayShare),
  );
  if (most === undefined || most.todayShare - most.planShare < 0.01) return [];
  const share = (which: string) =>
    percentSpan(pen, planFigureId(result, 'share', most.item, most.supplier, which), 'plain');
  return [
    pen.say('plan.answer.largest', {
      item: result.items.find(({ id }) => id === most.item)!.name[pen.language],
      supplier: supplierName(most.supplier, pen.language, pen.t),
      today: share('today'),
      plan: share('plan'),
    }),
  ];
}

function endsSentence(pen: Pen, result: SourcingResult): Sentence {
  const { favourable, unfavourable } = result.ends;
  const cost = (end: 'favourable' | 'unfavourable', value: number | null) =>
    value === null
      ? pen.t('plan.clash')
      : signedMoney(pen, planFigureId(result, 'ends', end), value);
  const low = cost('favourable', favourable);
  return unfavourable === null
    ? pen.say('plan.answer.endsClash', { low })
    : pen.say('plan.answer.ends', { low, high: cost('unfavourable', unfavourable) });
}
