const millisecondsPerDay = 86_400_000;

/** Count the days from one date to another, ISO 8601; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}
