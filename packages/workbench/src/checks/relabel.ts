/** The order of the new labels: position → where it stood. */
export interface Relabelling {
  readonly economies: readonly number[];
  readonly sectors: readonly number[];
}

/** Reverse the order of every economy and every sector. */
export function reversed(economies: number, sectors: number): Relabelling {
  const downFrom = (count: number) => Array.from({ length: count }, (_, at) => count - 1 - at);
  return { economies: downFrom(economies), sectors: downFrom(sectors) };
}

/**
 * Reorder every array of a record along the axes that its name ends in: n and i are economies, j and k sectors.
 * What is not an array stays as it is.
 */
export function relabel<Labelled extends object>(record: Labelled, order: Relabelling): Labelled {
  const entries = Object.entries(record).map(([name, value]) => [
    name,
    value instanceof Float64Array ? reorder(value, axesOf(name, order)) : value,
  ]);
  return Object.fromEntries(entries) as Labelled;
}

function axesOf(name: string, { economies, sectors }: Relabelling): (readonly number[])[] {
  const axes = name.split('_').at(-1)!;
  return [...axes].map((axis) => (axis === 'n' || axis === 'i' ? economies : sectors));
}

function reorder(values: Float64Array, axes: readonly (readonly number[])[]): Float64Array {
  return values.map((_, cell) => {
    let rest = cell;
    let from = 0;
    let stride = 1;
    for (const axis of axes.toReversed()) {
      from += axis[rest % axis.length]! * stride;
      rest = Math.floor(rest / axis.length);
      stride *= axis.length;
    }
    return values[from]!;
  });
}
