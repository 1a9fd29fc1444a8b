/** The smallest change in percent that the brief prints; what is smaller is called no measurable change. */
const smallestPercent = 0.0005;

/** Say whether a percentage is large enough to be printed with its sign. */
export function isMeasurable(percent: number): boolean {
  return Math.abs(percent) >= smallestPercent;
}
