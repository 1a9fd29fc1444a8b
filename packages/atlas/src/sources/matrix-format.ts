/** A row below the industries' rows of a published matrix. */
export interface MarginRow {
  readonly label: string;
  /** What the row states of each industry; `taxes` are taxes less subsidies on products, and adjustments like them. */
  readonly role: 'valueAdded' | 'taxes' | 'output';
}

/**
 * The layout of a published inter-country matrix, industry by industry.
 *
 * The first line holds a corner cell, the labels of the using industries, of the final uses economy by economy and, where there
 * is one, of the output column. Below it come one row for each producing industry, in the columns' order, and the margins.
 * A label is an economy's code, an underscore, and an industry's or a final use's code.
 */
export interface MatrixFormat {
  /** Industry codes in the order of the publication. */
  readonly industries: readonly string[];
  /** Final-use codes in the order of the publication. */
  readonly finalUses: readonly string[];
  /** The final use that is a change in inventories. */
  readonly inventories: string;
  readonly margins: readonly MarginRow[];
  /** The label of the column of gross output, where the format has one. */
  readonly outputColumn?: string;
  /** Give the code under which an economy's label is booked, or nothing when there is no such economy. */
  readonly bookedAs: (economyLabel: string) => string | undefined;
  /** True for a part of an economy, which has industries but no final uses of its own. */
  readonly isPart: (economyLabel: string) => boolean;
  /** The economies of the publication, for the message about an unknown one. */
  readonly knownEconomies: readonly string[];
}
