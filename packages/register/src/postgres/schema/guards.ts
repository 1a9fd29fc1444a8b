import type { RecordKind } from '@musubi/vocabulary';
import { columnsOf } from './columns.ts';
import { partySigns } from './writable.ts';

/** Functions that compare markings and refuse what no policy can see: the row before beside the row after. */
export const guardSql = `
-- Whether everybody who may see the second marking may see the first.
CREATE FUNCTION musubi.admits(
  level text, releasable_to text[], originator text,
  child text, child_releasable_to text[], child_originator text
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE level
    WHEN 'public' THEN true
    WHEN 'task-force' THEN child <> 'public'
    WHEN 'bilateral' THEN child = 'reviewer-blind'
      OR child = 'bilateral' AND child_releasable_to <@ releasable_to
      OR child = 'national' AND child_originator = ANY (releasable_to)
    WHEN 'national' THEN child = 'reviewer-blind' OR child = 'national' AND child_originator = originator
    ELSE child = 'reviewer-blind' END
$$;

CREATE FUNCTION musubi.is_marking(level text, releasable_to text[], originator text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT level IS NOT NULL AND releasable_to IS NOT NULL AND originator IS NOT NULL AND CASE level
    WHEN 'bilateral' THEN cardinality(releasable_to) >= 2
    WHEN 'national' THEN releasable_to = ARRAY[originator]
    WHEN 'public' THEN releasable_to = '{}'
    WHEN 'task-force' THEN releasable_to = '{}'
    WHEN 'reviewer-blind' THEN releasable_to = '{}'
    ELSE false END
$$;

CREATE FUNCTION musubi.has_lost(before jsonb, after jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT EXISTS (SELECT jsonb_array_elements(before) EXCEPT SELECT jsonb_array_elements(after))
$$;

-- Whether whatever a list gained is a party itself, or of that party and by that name.
CREATE FUNCTION musubi.gained_own(before jsonb, after jsonb, party text, name text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT NOT EXISTS (
    SELECT FROM (SELECT jsonb_array_elements(after) EXCEPT SELECT jsonb_array_elements(before)) AS gained (entry)
    WHERE entry IS DISTINCT FROM to_jsonb(party)
      AND (entry ->> 'party' IS DISTINCT FROM party OR entry ->> 'by' IS DISTINCT FROM name))
$$;

CREATE FUNCTION musubi.shows_scores(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT state NOT IN ('planned', 'collecting', 'blind-scoring')
$$;

CREATE FUNCTION musubi.is_revealed(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT musubi.shows_scores(state) FROM musubi.round WHERE id = asked
$$;

-- Whether a change of a round in blind scoring asks for as much and as long as before; whoever declared an interest is released.
CREATE FUNCTION musubi.asks_less(asked_round uuid, was jsonb, doc jsonb) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN musubi.has_lost(was -> 'obligationIds', doc -> 'obligationIds') THEN 'obligationIds'
    WHEN doc ->> 'scoringEnds' !~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.]\\d{3}Z$'
      OR doc ->> 'scoringEnds' < coalesce(was ->> 'scoringEnds', 'never') THEN 'scoringEnds'
    WHEN EXISTS (
      SELECT asked -> 'actor', obligation
        FROM jsonb_array_elements(was -> 'reviewers') AS asked, jsonb_array_elements(asked -> 'obligationIds') AS obligation
      EXCEPT
      SELECT asked -> 'actor', obligation
        FROM jsonb_array_elements(doc -> 'reviewers') AS asked, jsonb_array_elements(asked -> 'obligationIds') AS obligation
      EXCEPT
      SELECT to_jsonb(given.reviewer), to_jsonb(given.obligation_id) FROM musubi.assessment AS given
        WHERE given.round_id = asked_round AND given.phase = 'blind' AND given.body::jsonb -> 'hasConflictOfInterest' = 'true'
    ) THEN 'reviewers' END
$$;

-- Scores that were given are revealed once, when all are in or the deadline has passed; until then the round asks for no less.
CREATE FUNCTION musubi.hold_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  less text;
BEGIN
  IF musubi.shows_scores(OLD.state) AND NOT musubi.shows_scores(NEW.state)
    OR OLD.state = 'blind-scoring' AND NEW.state IN ('planned', 'collecting') THEN
    PERFORM musubi.refuse('MU004', OLD.state);
  END IF;
  IF OLD.state = 'blind-scoring' THEN
    less := musubi.asks_less(NEW.id, OLD.body::jsonb, NEW.body::jsonb);
    IF less IS NOT NULL THEN PERFORM musubi.refuse('MU003', less); END IF;
  END IF;
  IF musubi.shows_scores(NEW.state) AND NOT musubi.shows_scores(OLD.state)
    AND (OLD.body::jsonb ->> 'scoringEnds')::timestamptz <= musubi.moment() IS NOT TRUE
    AND EXISTS (SELECT FROM musubi.assessment WHERE round_id = NEW.id)
    AND EXISTS (
      SELECT FROM jsonb_array_elements(OLD.body::jsonb -> 'reviewers') AS asked,
        jsonb_array_elements_text(asked -> 'obligationIds') AS obligation
      WHERE NOT EXISTS (SELECT FROM musubi.assessment AS given
        WHERE given.round_id = NEW.id AND given.obligation_id = obligation::uuid AND given.phase = 'blind'
          AND given.reviewer = asked ->> 'actor' AND given.body::jsonb -> 'hasConflictOfInterest' = 'false'))
  THEN
    PERFORM musubi.refuse('MU002', 'every-score-in');
  END IF;
  RETURN NULL;
END $$;

-- Scores are given in their time, by those who were asked, against a guideline that can no longer change.
CREATE FUNCTION musubi.hold_assessment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  held musubi.round;
  name text := musubi.my_name();
BEGIN
  IF NOT EXISTS (SELECT FROM musubi.guideline
    WHERE id = NEW.guideline_id AND body::jsonb ->> 'lockedAt' IS NOT NULL) THEN
    PERFORM musubi.refuse('MU002', 'guideline-locked-first');
  END IF;
  SELECT * INTO held FROM musubi.round WHERE id = NEW.round_id;
  IF held.state <> (CASE NEW.phase WHEN 'blind' THEN 'blind-scoring' ELSE 'reconciling' END)
    AND NEW.amends IS DISTINCT FROM 'marking' THEN
    PERFORM musubi.refuse('MU004', held.state);
  END IF;
  IF NOT EXISTS (SELECT FROM jsonb_array_elements(held.body::jsonb -> 'reviewers') AS asked
    WHERE asked ->> 'actor' = name AND asked -> 'obligationIds' ? NEW.obligation_id::text) THEN
    PERFORM musubi.refuse('MU001', 'role');
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION musubi.log_record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  entry musubi.log_entry;
  body musubi.log_payload;
BEGIN
  entry.at := musubi.written(NEW.changed_at);
  entry.actor := NEW.changed_by;
  entry.action := NEW.action;
  entry.object := concat(TG_ARGV[0], '/', NEW.id);
  body.payload := NEW.body;
  body.version := NEW.version;
  body.level := NEW.level;
  body.releasable_to := NEW.releasable_to;
  body.originator := NEW.originator;
  IF TG_ARGV[0] = 'assessment' THEN
    body.reviewer := NEW.reviewer;
    body.round_id := NEW.round_id;
    body.obligation_id := NEW.obligation_id;
  END IF;
  PERFORM musubi.append(entry, body);
  RETURN NULL;
END $$;
`;

/** Fields that never change once they are written, besides those that name another record; a passage follows its document. */
const fixed: { readonly [Kind in RecordKind]?: readonly string[] } = {
  'document-text': ['text'],
  commitment: ['code'],
  obligation: ['party'],
  milestone: ['baselineDue'],
  assessment: ['reviewer', 'phase'],
  response: ['party'],
  publication: ['edition'],
};

function fixedOf(kind: RecordKind): readonly string[] {
  if (kind === 'passage') return [];
  const links = columnsOf(kind).filter(({ parent }) => parent !== undefined);
  return [...links.flatMap(({ path }) => path), ...(fixed[kind] ?? [])];
}

/** Write what the trigger of a kind refuses before a row changes; `was` and `doc` are the bodies. */
export function guardChange(kind: RecordKind): string {
  const fields = fixedOf(kind).map(
    (field) => `    IF doc -> '${field}' IS DISTINCT FROM was -> '${field}' THEN
      PERFORM musubi.refuse('MU003', '${field}');
    END IF;`,
  );
  const locked = `    IF was ->> 'lockedAt' IS NOT NULL AND doc - 'marking' <> was - 'marking' THEN
      PERFORM musubi.refuse('MU003', 'lockedAt');
    END IF;`;
  const moved = `    IF NEW.document_id <> OLD.document_id AND NOT EXISTS (SELECT FROM musubi.document
      WHERE id = NEW.document_id AND body::jsonb ->> 'supersedes' = OLD.document_id::text) THEN
      PERFORM musubi.refuse('MU003', 'documentId');
    END IF;`;
  const reported = `    IF OLD.state = 'active' AND doc = jsonb_set(was, '{state}', '"reported-complete"') THEN
      NEW.amends := 'report';
    END IF;`;
  const own =
    { guideline: [locked], passage: [moved], commitment: [reported] }[kind as string] ?? [];
  return [...fields, ...own, ...signing(kind)].join('\n');
}

/** Write what the trigger of a kind refuses of a new row as of a changed one: nobody signs with the name of another. */
export function guardNames(kind: RecordKind): string {
  const list = partySigns[kind];
  if (list !== undefined)
    return `  IF NOT musubi.gained_own(coalesce(was -> '${list}', '[]'), doc -> '${list}', me.party, me.name) THEN
    PERFORM musubi.refuse('MU001', 'party');
  END IF;`;
  if (kind !== 'commitment') return '';
  const names = ['registeredBy', 'verifiedBy'].map(
    (
      field,
    ) => `  IF doc ->> '${field}' IS DISTINCT FROM was ->> '${field}' AND doc ->> '${field}' <> NEW.changed_by THEN
    PERFORM musubi.refuse('MU001', 'role');
  END IF;`,
  );
  return names.join('\n');
}

function signing(kind: RecordKind): readonly string[] {
  const list = partySigns[kind];
  if (list === undefined) return [];
  // What a party said of a report stays; its approval of a guideline is one of the text that it read.
  const outlived =
    kind === 'publication'
      ? `musubi.has_lost(was -> '${list}', doc -> '${list}')`
      : `doc -> '${list}' <> '[]' AND doc - '{${list},lockedAt,marking}'::text[] <> was - '{${list},lockedAt,marking}'::text[]`;
  return [
    `    IF ${outlived} THEN PERFORM musubi.refuse('MU001', 'party'); END IF;
    IF doc - '${list}' = was - '${list}' AND NOT musubi.has_lost(was -> '${list}', doc -> '${list}') THEN
      NEW.amends := 'party';
    END IF;`,
  ];
}

/** Constraints of a kind. */
export const checks: { readonly [Kind in RecordKind]?: readonly string[] } = {
  work: ['UNIQUE (code)'],
  commitment: [
    'UNIQUE (code)',
    `CONSTRAINT two_persons CHECK (body::jsonb ->> 'registeredBy' <> body::jsonb ->> 'verifiedBy')`,
    `CONSTRAINT verified CHECK (state NOT IN ('verified-complete', 'verified-partial', 'not-met')
      OR body::jsonb ->> 'registeredBy' IS NOT NULL AND body::jsonb ->> 'verifiedBy' IS NOT NULL)`,
  ],
  obligation: ['UNIQUE (commitment_id, party)'],
  round: ['UNIQUE (code)'],
  assessment: [
    'UNIQUE (round_id, obligation_id, reviewer, phase)',
    `CONSTRAINT blind CHECK ((phase = 'blind') = (level = 'reviewer-blind'))`,
  ],
  response: ['UNIQUE (round_id, obligation_id, party)'],
};
