import type { RecordKind } from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';

/**
 * Take records as they stood in the log at the end of a day. One that was written down only later has no older text and stands as it
 * does now, so that a register that is filled long after the promises can still be read by their dates.
 *
 * @param asOf - the day, ISO 8601.
 */
export async function asThen<Kind extends RecordKind>(
  act: Act,
  kind: Kind,
  records: readonly Stored<Kind>[],
  asOf: string,
): Promise<readonly Stored<Kind>[]> {
  const unsettled = records.filter(
    ({ value, changedAt }) => dayOf(changedAt) > asOf && madeOn(value.id) <= asOf,
  );
  if (unsettled.length === 0) return records;
  const histories = await act.histories(
    kind,
    unsettled.map(({ value }) => value.id),
  );
  return records.map((record) => {
    const versions = histories.get(record.value.id) ?? [];
    return versions.findLast(({ changedAt }) => dayOf(changedAt) <= asOf) ?? record;
  });
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The day on which an id was made: the first 48 bits of a UUIDv7 are its moment in milliseconds (RFC 9562). */
function madeOn(id: string): string {
  return dayOf(new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString());
}
