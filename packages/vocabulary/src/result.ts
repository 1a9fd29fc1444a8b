/** The outcome of an operation that the domain may refuse: a value, or a {@link Problem}. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Refusal };

/** Wrap a value as a successful result. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wrap a problem as a refused result. */
export function refuse<Refusal>(problem: Refusal): {
  readonly ok: false;
  readonly problem: Refusal;
} {
  return { ok: false, problem };
}
