import type { Supplies } from '@musubi/economics';

/** A firm as a textbook would write it. */
interface Firm {
  readonly output: number;
  readonly final: number;
  readonly inputs: Map<number, Input>;
  production: number;
  wanted: number;
  demand: number;
  filled: number;
}

/** What a firm uses of one category of goods. */
interface Input {
  readonly suppliers: { readonly firm: Firm; readonly flow: number }[];
  use: number;
  held: number;
  order: number;
}

/** What is followed: clients first, the same stock of everything, some firms that fail. */
export interface TextbookCourse {
  readonly supplies: Supplies;
  readonly stockDays: number;
  readonly adjustmentDays: number;
  readonly failing: ReadonlySet<number>;
  readonly fromDay: number;
  readonly toDay: number;
}

/** Follow the same model with an object for each firm and each input; returns the production of each firm on each day. */
export function* textbookDays(course: TextbookCourse): Generator<number[]> {
  const firms = makeFirms(course);
  for (let day = 0; ; day++) {
    for (const firm of firms) firm.demand = firm.final;
    for (const firm of firms) placeOrders(firm);
    for (const [number, firm] of firms.entries()) {
      const { failing, fromDay, toDay } = course;
      produce(firm, failing.has(number) && day >= fromDay && day < toDay);
    }
    yield firms.map(({ production }) => production);
    for (const firm of firms) receiveAndOrder(firm, course);
  }
}

function placeOrders({ inputs }: Firm): void {
  for (const { suppliers, order } of inputs.values())
    for (const { firm, flow } of suppliers) firm.demand += flow * order;
}

function produce(firm: Firm, fails: boolean): void {
  firm.wanted = Math.min(fails ? 0 : 1, firm.demand / firm.output);
  firm.production = withStocks(firm);
  const clients = firm.demand - firm.final;
  const made = firm.production * firm.output;
  firm.filled = clients > made ? made / clients : 1;
}

function withStocks({ wanted, inputs }: Firm): number {
  return Math.min(wanted, ...[...inputs.values()].map(({ held }) => held));
}

function receiveAndOrder(firm: Firm, { stockDays, adjustmentDays }: TextbookCourse): void {
  for (const input of firm.inputs.values()) {
    const received = input.suppliers.reduce(
      (sum, { firm: supplier, flow }) => sum + flow * input.order * supplier.filled,
      0,
    );
    input.held += received / input.use - Math.min(firm.production, input.held);
  }
  const expected = withStocks(firm);
  for (const input of firm.inputs.values())
    input.order = Math.max(0, expected + (stockDays - input.held) / adjustmentDays);
}

function makeFirms({ supplies, stockDays }: TextbookCourse): Firm[] {
  const { supplier_e, buyer_e, category_e, flow_e, final_a } = supplies;
  const output = Array.from(final_a);
  for (const [e, flow] of flow_e.entries()) output[supplier_e[e]!]! += flow;
  const firms = output.map(
    (made, a): Firm => ({
      output: made,
      final: final_a[a]!,
      inputs: new Map(),
      production: 1,
      wanted: 1,
      demand: made,
      filled: 1,
    }),
  );
  for (const [e, flow] of flow_e.entries()) {
    const { inputs } = firms[buyer_e[e]!]!;
    const input = inputs.get(category_e[e]!) ?? {
      suppliers: [],
      use: 0,
      held: stockDays,
      order: 1,
    };
    input.suppliers.push({ firm: firms[supplier_e[e]!]!, flow });
    input.use += flow;
    inputs.set(category_e[e]!, input);
  }
  return firms;
}
