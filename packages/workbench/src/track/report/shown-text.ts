import type { Report } from './report.ts';

/**
 * What XML 1.0 cannot hold, other control characters, and the embeddings, overrides and isolates of writing direction, by which a
 * text shows something else than it says.
 */
const unshown =
  /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{2027}\u{202f}-\u{2065}\u{206a}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Write the replacement character for what cannot be shown in any text of a report. */
export function shownReport(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_, value) =>
    typeof value === 'string' ? value.replace(unshown, '\u{fffd}') : value,
  );
}
