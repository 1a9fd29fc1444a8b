/** Tell the progress of one of several parts of equal weight as that of the whole. */
export function shareOf(
  onShare: ((share: number) => void) | undefined,
  part: number,
  parts: number,
): (share: number) => void {
  return (share) => onShare?.((part + share) / parts);
}
