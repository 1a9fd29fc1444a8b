import { everyGroup, groupRole } from './identity.ts';

/** Who may add a signed state of the log: those who verify it and those who keep its keys and copies. */
const keepers = ['auditor', 'administrator'] as const;
const isKeeper = `(SELECT musubi.my_role()) IN (${keepers.map((role) => `'${role}'`).join(', ')})`;

/**
 * Signed states of the log. Whatever the database can check of one is checked before it stands, since one that is wrong could never be
 * taken away; signatures it cannot check (there is no Ed25519 in SQL), so that a state with a wrong one can be voided.
 */
export const checkpointSql = `
CREATE TABLE musubi.checkpoint (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  up_to_seq bigint NOT NULL REFERENCES musubi.log_entry,
  body text NOT NULL
);

-- The Merkle root of the whole log (RFC 6962, section 2.1), level by level; a level is one run of hashes of 32 bytes.
CREATE FUNCTION musubi.merkle_root() RETURNS text LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  nodes bytea;
  size integer;
BEGIN
  SELECT string_agg(sha256('\\x00' || decode(hash, 'hex')), '' ORDER BY seq), count(*) INTO nodes, size
    FROM musubi.log_entry;
  WHILE size > 1 LOOP
    SELECT string_agg(sha256('\\x01' || substr(nodes, 64 * pair + 1, 64)), '' ORDER BY pair)
        || CASE size % 2 WHEN 1 THEN substr(nodes, 32 * size - 31, 32) ELSE '' END
      INTO nodes FROM generate_series(0, size / 2 - 1) AS pair;
    size := (size + 1) / 2;
  END LOOP;
  RETURN encode(nodes, 'hex');
END $$;

-- The canonical JSON of a checkpoint; of what has another form, something else than its text.
CREATE FUNCTION musubi.canonical_checkpoint(doc jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT concat('{"at":', doc -> 'at', ',"merkleRoot":', doc -> 'merkleRoot', ',"signatures":[', (
      SELECT string_agg(concat('{"ed25519":', value -> 'ed25519', ',"keyId":', value -> 'keyId',
        ',"party":', value -> 'party', '}'), ',' ORDER BY place)
      FROM jsonb_path_query(doc, 'strict $.signatures[*]', '{}', true) WITH ORDINALITY AS signature (value, place)
    ), '],"upToSeq":', doc -> 'upToSeq', '}')
$$;

CREATE FUNCTION musubi.hold_checkpoint() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  doc jsonb := NEW.body::jsonb;
  head bigint := musubi.log_size();
  before timestamptz := (SELECT (body::jsonb ->> 'at')::timestamptz FROM musubi.checkpoint ORDER BY id DESC LIMIT 1);
  moment timestamptz;
BEGIN
  IF NEW.body <> musubi.canonical_checkpoint(doc) OR doc ->> 'at' !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z$' THEN
    PERFORM musubi.refuse('MU005', 'form');
  END IF;
  moment := doc ->> 'at';
  IF doc -> 'upToSeq' IS DISTINCT FROM to_jsonb(head) THEN PERFORM musubi.refuse('MU005', 'head'); END IF;
  IF to_jsonb(musubi.written(moment)) IS DISTINCT FROM doc -> 'at' OR moment <= before
    OR moment > greatest(musubi.moment(), before + interval '1 millisecond') THEN
    PERFORM musubi.refuse('MU005', 'at');
  END IF;
  IF jsonb_array_length(doc -> 'signatures') = 0 OR EXISTS (
    SELECT FROM jsonb_array_elements(doc -> 'signatures') AS signature
    LEFT JOIN musubi.signing_key AS key ON to_jsonb(key.key_id) = signature -> 'keyId'
    WHERE (key.body::jsonb -> 'party' = signature -> 'party' AND key.body::jsonb -> 'revokedAt' = 'null'
      AND key.body::jsonb ->> 'validFrom' <= doc ->> 'at' AND jsonb_typeof(signature -> 'ed25519') = 'string'
      AND signature ->> 'ed25519' ~ '^[A-Za-z0-9+/]{85}[AQgw]==$') IS NOT TRUE)
    OR (SELECT count(*) > count(DISTINCT signature -> 'keyId') FROM jsonb_array_elements(doc -> 'signatures') AS signature)
  THEN
    PERFORM musubi.refuse('MU005', 'signatures');
  END IF;
  IF doc -> 'merkleRoot' IS DISTINCT FROM to_jsonb(musubi.merkle_root()) THEN
    PERFORM musubi.refuse('MU005', 'merkleRoot');
  END IF;
  NEW.up_to_seq := head;
  PERFORM musubi.log_checkpoint('checkpoint.add', head, NEW.body);
  RETURN NEW;
END $$;

CREATE FUNCTION musubi.log_checkpoint(action text, up_to_seq bigint, payload text) RETURNS bigint LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  entry musubi.log_entry;
  body musubi.log_payload;
BEGIN
  entry.at := musubi.written(musubi.moment());
  entry.actor := musubi.my_name();
  entry.action := log_checkpoint.action;
  entry.object := concat('checkpoint/', up_to_seq);
  body.payload := log_checkpoint.payload;
  body.level := 'public';
  body.releasable_to := '{}';
  body.originator := 'secretariat';
  RETURN musubi.append(entry, body);
END $$;
REVOKE ALL ON FUNCTION musubi.log_checkpoint FROM PUBLIC;

-- Say that the signatures of a checkpoint do not count. It stays, and so does its root.
CREATE FUNCTION musubi.void_checkpoint(voided bigint, reason text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (${isKeeper}) IS NOT TRUE THEN PERFORM musubi.refuse('MU001', 'role'); END IF;
  IF NOT EXISTS (SELECT FROM musubi.checkpoint WHERE up_to_seq = voided) THEN
    PERFORM musubi.refuse('MU005', 'head');
  END IF;
  PERFORM musubi.take_turn();
  RETURN musubi.log_checkpoint('checkpoint.void', voided, concat('{"reason":', to_json(reason), '}'));
END $$;

CREATE TRIGGER queue BEFORE INSERT ON musubi.checkpoint EXECUTE FUNCTION musubi.queue();
CREATE TRIGGER hold BEFORE INSERT ON musubi.checkpoint FOR EACH ROW EXECUTE FUNCTION musubi.hold_checkpoint();

ALTER TABLE musubi.checkpoint ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON musubi.checkpoint TO ${everyGroup};
GRANT INSERT (body) ON musubi.checkpoint TO ${keepers.map(groupRole).join(', ')};
CREATE POLICY reading ON musubi.checkpoint FOR SELECT USING (true);
CREATE POLICY adding ON musubi.checkpoint FOR INSERT WITH CHECK (${isKeeper});
`;
