import { everyGroup } from './identity.ts';
import { visible } from './visible.ts';

/**
 * The log and its payloads. Nobody has a grant to insert, change or delete; entries are made by `musubi.append`, which only
 * triggers and functions of the owner call. A payload carries the marking that its record had.
 */
export const logSql = `
CREATE TABLE musubi.log_entry (
  seq bigint PRIMARY KEY CHECK (seq > 0),
  at text NOT NULL,
  actor text NOT NULL,
  on_behalf_of text,
  action text NOT NULL,
  object text NOT NULL,
  payload_sha256 text NOT NULL,
  prev text NOT NULL UNIQUE,
  hash text NOT NULL UNIQUE
);
CREATE INDEX ON musubi.log_entry (object, seq);

CREATE TABLE musubi.log_payload (
  seq bigint PRIMARY KEY REFERENCES musubi.log_entry,
  salt bytea CHECK (octet_length(salt) = 16),
  payload text CHECK ((payload IS NULL) = (salt IS NULL)),
  version integer,
  level text NOT NULL,
  releasable_to text[] NOT NULL,
  originator text NOT NULL,
  reviewer text,
  round_id uuid,
  obligation_id uuid
);

-- Every writer waits here before it locks a row, so that entries come one after another and writers never deadlock. Nobody has a
-- grant on the table, so that nobody locks it but by writing.
CREATE TABLE musubi.turn ();
CREATE FUNCTION musubi.take_turn() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE musubi.turn IN EXCLUSIVE MODE;
END $$;
REVOKE ALL ON FUNCTION musubi.take_turn FROM PUBLIC;

CREATE FUNCTION musubi.queue() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM musubi.take_turn();
  RETURN NULL;
END $$;

-- Canonical JSON (RFC 8785) of an entry without its hash.
CREATE FUNCTION musubi.canonical(entry musubi.log_entry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT concat('{"action":', to_json(entry.action), ',"actor":', to_json(entry.actor),
    ',"at":', to_json(entry.at), ',"object":', to_json(entry.object),
    ',"onBehalfOf":', coalesce(to_json(entry.on_behalf_of)::text, 'null'),
    ',"payloadSha256":', to_json(entry.payload_sha256), ',"prev":', to_json(entry.prev),
    ',"seq":', entry.seq, '}')
$$;

CREATE FUNCTION musubi.sha256_of(bytes bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(bytes), 'hex')
$$;

-- Whoever calls this has taken the turn.
CREATE FUNCTION musubi.append(entry musubi.log_entry, body musubi.log_payload) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  SELECT last.seq + 1, last.hash INTO entry.seq, entry.prev
    FROM musubi.log_entry AS last ORDER BY last.seq DESC LIMIT 1;
  IF NOT FOUND THEN
    entry.seq := 1;
    entry.prev := repeat('0', 64);
  END IF;
  body.seq := entry.seq;
  body.salt := substr(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 1, 16);
  entry.payload_sha256 := musubi.sha256_of(body.salt || convert_to(body.payload, 'UTF8'));
  SELECT actor.party INTO entry.on_behalf_of FROM musubi.actor WHERE actor.name = entry.actor;
  entry.hash := musubi.sha256_of(convert_to(musubi.canonical(entry), 'UTF8'));
  INSERT INTO musubi.log_entry SELECT entry.*;
  INSERT INTO musubi.log_payload SELECT body.*;
  RETURN entry.seq;
END $$;
REVOKE ALL ON FUNCTION musubi.append FROM PUBLIC;

-- Log what an administrator did to the register as a whole.
CREATE FUNCTION musubi.note(action text, payload text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  entry musubi.log_entry;
  body musubi.log_payload;
BEGIN
  IF musubi.my_role() IS DISTINCT FROM 'administrator' OR action NOT LIKE 'register.%' THEN
    PERFORM musubi.refuse('MU001', 'role');
  END IF;
  PERFORM musubi.take_turn();
  entry.at := musubi.written(musubi.moment());
  entry.actor := musubi.my_name();
  entry.action := note.action;
  entry.object := 'register/log';
  body.payload := note.payload;
  body.level := 'task-force';
  body.releasable_to := '{}';
  body.originator := 'secretariat';
  RETURN musubi.append(entry, body);
END $$;

-- The hashes of all entries, which tell nothing of what is in them, so that everybody can check the chain.
CREATE FUNCTION musubi.chain(after bigint, up_to bigint) RETURNS TABLE (seq bigint, hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT seq, hash FROM musubi.log_entry WHERE seq > after AND seq <= up_to ORDER BY seq
$$;

CREATE FUNCTION musubi.log_size() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(max(seq), 0) FROM musubi.log_entry
$$;

-- Remove the payload of an older version for good; what stands now must be changed first.
CREATE FUNCTION musubi.redact(redacted bigint, reason text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  old musubi.log_entry;
  body musubi.log_payload;
  entry musubi.log_entry;
BEGIN
  PERFORM musubi.take_turn();
  SELECT * INTO body FROM musubi.log_payload WHERE seq = redacted;
  IF NOT FOUND OR coalesce(musubi.my_origin() NOT IN (body.originator,
    CASE WHEN body.level IN ('public', 'task-force') THEN 'secretariat' ELSE body.originator END), true)
    OR body.level = 'reviewer-blind' AND body.reviewer IS DISTINCT FROM musubi.my_name()
  THEN
    PERFORM musubi.refuse('MU001', 'not-originator');
  END IF;
  SELECT * INTO old FROM musubi.log_entry WHERE seq = redacted;
  IF old.object LIKE 'checkpoint/%' OR NOT EXISTS (SELECT FROM musubi.log_entry AS later
    WHERE later.object = old.object AND later.seq > redacted AND later.action <> 'log.redact') THEN
    PERFORM musubi.refuse('MU003', 'current');
  END IF;
  UPDATE musubi.log_payload SET payload = NULL, salt = NULL WHERE seq = redacted;
  entry.at := musubi.written(musubi.moment());
  entry.actor := musubi.my_name();
  entry.action := 'log.redact';
  entry.object := old.object;
  body.version := NULL;
  body.payload := concat('{"reason":', to_json(reason), ',"seq":', redacted, '}');
  RETURN musubi.append(entry, body);
END $$;

ALTER TABLE musubi.log_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE musubi.log_payload ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON musubi.log_entry, musubi.log_payload TO ${everyGroup};
`;

/** Who reads the log: an auditor all of it, others what they may see of its objects. */
export const logPolicySql = `
CREATE POLICY reading ON musubi.log_payload FOR SELECT USING (${visible('assessment')});
CREATE POLICY reading ON musubi.log_entry FOR SELECT
  USING ((SELECT musubi.my_role()) = 'auditor'
    OR EXISTS (SELECT FROM musubi.log_payload AS payload WHERE payload.seq = log_entry.seq));
`;
