import canonicalize from 'canonicalize';

const marking = ['level', 'releasable_to', 'originator'];
const further = ['reviewer', 'round_id', 'obligation_id'];

/** The marking as canonical JSON writes it. */
const written = `concat('"marking":{"level":"', level, '","originator":"', originator, '","releasableTo":[',
  CASE WHEN releasable_to = '{}' THEN '' ELSE concat('"', array_to_string(releasable_to, '","'), '"') END, ']}')`;

const isMarked = `(${marking.join(', ')}) IS NOT DISTINCT FROM (payload::jsonb #>> '{marking,level}',
  ARRAY(SELECT jsonb_array_elements_text(payload::jsonb #> '{marking,releasableTo}')), payload::jsonb #>> '{marking,originator}')`;

const isOfNoRecord = ['version', ...further].map((column) => `${column} IS NULL`).join(' AND ');

/** That a payload of no record has the marking that the register gives to all of its kind. */
const isGiven = (level: string) =>
  `${isOfNoRecord} AND (level, releasable_to, originator) = ('${level}', '{}', 'secretariat')`;

/** That another entry has the same marking. */
const markedAs = (other: string, columns: readonly string[]) =>
  columns
    .map((column) => `${other}.${column} IS NOT DISTINCT FROM log_payload.${column}`)
    .join(' AND ');

/**
 * The condition that the columns of a payload by which it is guarded say what it says itself, or what the register gives all
 * payloads of its kind. Of one that was redacted nothing is left to compare; one of another record is compared outside of SQL, if
 * its columns are those of one.
 */
const payloadFits = `CASE
  WHEN payload IS NULL THEN true
  WHEN action = 'log.redact' THEN version IS NULL AND EXISTS (SELECT FROM musubi.log_payload AS old
    WHERE old.seq = (log_payload.payload::jsonb ->> 'seq')::bigint AND ${markedAs('old', [...marking, ...further])})
  ELSE CASE split_part(object, '/', 1)
    WHEN 'assessment' THEN version IS NOT NULL AND ${isMarked}
      AND (reviewer, round_id::text, obligation_id::text) IS NOT DISTINCT FROM
        (payload::jsonb ->> 'reviewer', payload::jsonb ->> 'roundId', payload::jsonb ->> 'obligationId')
    WHEN 'original' THEN ${isOfNoRecord} AND EXISTS (SELECT
      FROM musubi.log_entry AS of_document JOIN musubi.log_payload AS old USING (seq)
      WHERE of_document.object = concat('document/', log_payload.payload::jsonb ->> 'documentId')
        AND of_document.seq < log_payload.seq AND ${markedAs('old', marking)})
    ${['key', 'checkpoint'].map((kind) => `WHEN '${kind}' THEN ${isGiven('public')}`).join(' ')}
    ${['actor', 'register'].map((kind) => `WHEN '${kind}' THEN ${isGiven('task-force')}`).join(' ')}
    ELSE false END END`;

const isOfRecord = `action <> 'log.redact' AND version IS NOT NULL
  AND ${further.map((column) => `${column} IS NULL`).join(' AND ')}
  AND split_part(object, '/', 1) NOT IN ('assessment', 'original', 'key', 'checkpoint', 'actor', 'register')`;

/**
 * What of {@link payloadFits} is left to say: whether it holds, or for a record, of which there may be a million, the marking that its
 * payload must hold, for {@link isMarkedAs}.
 */
export const payloadGuard = `CASE WHEN payload IS NOT NULL AND ${isOfRecord} THEN ${written} ELSE (${payloadFits})::text END`;

/**
 * Say whether a payload holds a marking and no other.
 *
 * @param guard - the marking as canonical JSON writes it in an object.
 */
export function isMarkedAs(payload: string, guard: string): boolean {
  const at = payload.indexOf(guard);
  if (at > 0 && isOnly(payload, at)) return true;
  const found = markingIn(payload);
  return found !== undefined && found === markingIn(`{${guard}}`);
}

/** Read the marking of a payload, as canonical JSON; undefined where there is none. */
function markingIn(text: string): string | undefined {
  try {
    return canonicalize((JSON.parse(text) as { readonly marking?: unknown }).marking);
  } catch {
    return undefined;
  }
}

function isOnly(payload: string, at: number): boolean {
  const name = '"marking":';
  return payload.indexOf(name) === at && payload.indexOf(name, at + 1) < 0;
}
