/**
 * Who supplies whom in normal times, as sparse rows in typed arrays.
 *
 * Axes: a agent; s input, one category of goods that one agent uses, the inputs of an agent side by side; e link, one
 * supplier of one input, the links of an input side by side. All quantities are per day, in any one unit.
 */
export interface Network {
  /** First input of each agent, and their number at the end. */
  readonly inputStart_a: Uint32Array;
  /** First link of each input, and their number at the end. */
  readonly linkStart_s: Uint32Array;
  /** The category of each input. */
  readonly category_s: Uint32Array;
  /** The agent that uses each input. */
  readonly user_s: Uint32Array;
  /** The input that each link is of. */
  readonly input_e: Uint32Array;
  readonly supplier_e: Uint32Array;
  readonly flow_e: Float32Array;
  /** Σ_e flow_e of each input: what its user uses of it. */
  readonly use_s: Float64Array;
  /** Σ_e flow_e of what it sells + final_a: what each agent makes. */
  readonly output_a: Float64Array;
  /** final_a / output_a. */
  readonly finalShare_a: Float64Array;
}

/** Count the agents of a network. */
export function agentsOf({ output_a }: Pick<Network, 'output_a'>): number {
  return output_a.length;
}
