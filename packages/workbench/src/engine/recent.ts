/** Values that were used lately, so that memory is bounded. */
export class Recent<Value> {
  readonly #values = new Map<string, Value>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Find a value, or make it, in place of the one that was not used for the longest time. */
  get(key: string, make: () => Value): Value {
    const value = this.#values.has(key) ? this.#values.get(key)! : make();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#limit) this.delete(this.#values.keys().next().value!);
    return value;
  }

  delete(key: string): void {
    this.#values.delete(key);
  }
}
