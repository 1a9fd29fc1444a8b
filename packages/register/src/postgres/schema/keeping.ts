import { everyGroup, groupRole } from './identity.ts';
import { writable } from './writable.ts';

/** Originals by their hash, and the parties' public keys. */
export const keepingSql = `
CREATE TABLE musubi.original (
  sha256 text NOT NULL CHECK (sha256 = musubi.sha256_of(bytes)),
  document_id uuid NOT NULL REFERENCES musubi.document,
  bytes bytea NOT NULL,
  PRIMARY KEY (sha256, document_id)
);
CREATE TABLE musubi.signing_key (
  key_id text PRIMARY KEY,
  body text NOT NULL
);

CREATE FUNCTION musubi.log_original() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  entry musubi.log_entry;
  body musubi.log_payload;
BEGIN
  SELECT document.level, document.releasable_to, document.originator
    INTO body.level, body.releasable_to, body.originator
    FROM musubi.document WHERE id = NEW.document_id;
  entry.at := musubi.written(musubi.moment());
  entry.actor := musubi.my_name();
  entry.action := 'original.keep';
  entry.object := concat('original/', NEW.sha256);
  body.payload := concat('{"bytes":', octet_length(NEW.bytes), ',"documentId":"', NEW.document_id, '"}');
  PERFORM musubi.append(entry, body);
  RETURN NULL;
END $$;

-- The canonical JSON of a key; of what has another form, something else than its text.
CREATE FUNCTION musubi.canonical_key(doc jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT concat('{"id":"', doc ->> 'id', '","keyId":"', doc ->> 'keyId', '","party":"', doc ->> 'party',
    '","publicKey":', doc -> 'publicKey', ',"revokedAt":', doc -> 'revokedAt', ',"validFrom":', doc -> 'validFrom', '}')
$$;

CREATE FUNCTION musubi.hold_key() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  entry musubi.log_entry;
  body musubi.log_payload;
  doc jsonb := NEW.body::jsonb;
  was jsonb;
  now jsonb := to_jsonb(musubi.written(musubi.moment()));
BEGIN
  NEW.key_id := doc ->> 'keyId';
  IF (NEW.body = musubi.canonical_key(doc) AND NEW.key_id ~ '^[0-9a-f]{16}$'
    AND doc ->> 'party' ~ '^[A-Z]{3}$' AND doc ->> 'id' ~ '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
    AND doc ->> 'publicKey' ~ '^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=]{60}\\n-----END PUBLIC KEY-----\\n$') IS NOT TRUE THEN
    PERFORM musubi.refuse('MU003', 'form');
  END IF;
  -- A key counts from the moment at which it was added until that at which it was revoked, and from no other.
  IF TG_OP = 'INSERT' AND (doc -> 'validFrom' <> now OR doc -> 'revokedAt' <> 'null') THEN
    PERFORM musubi.refuse('MU003', 'validFrom');
  END IF;
  IF TG_OP = 'UPDATE' THEN
    was := OLD.body::jsonb;
    IF was - 'revokedAt' <> doc - 'revokedAt' OR was -> 'revokedAt' <> 'null' OR doc -> 'revokedAt' <> now THEN
      PERFORM musubi.refuse('MU003', 'revokedAt');
    END IF;
  END IF;
  entry.at := musubi.written(musubi.moment());
  entry.actor := musubi.my_name();
  entry.action := CASE TG_OP WHEN 'INSERT' THEN 'key.add' ELSE 'key.revoke' END;
  entry.object := concat('key/', NEW.key_id);
  body.payload := NEW.body;
  body.level := 'public';
  body.releasable_to := '{}';
  body.originator := 'secretariat';
  PERFORM musubi.append(entry, body);
  RETURN NEW;
END $$;

CREATE TRIGGER queue BEFORE INSERT ON musubi.original EXECUTE FUNCTION musubi.queue();
CREATE TRIGGER log AFTER INSERT ON musubi.original FOR EACH ROW EXECUTE FUNCTION musubi.log_original();
CREATE TRIGGER queue BEFORE INSERT OR UPDATE ON musubi.signing_key EXECUTE FUNCTION musubi.queue();
CREATE TRIGGER hold BEFORE INSERT OR UPDATE ON musubi.signing_key FOR EACH ROW EXECUTE FUNCTION musubi.hold_key();

ALTER TABLE musubi.original ENABLE ROW LEVEL SECURITY;
ALTER TABLE musubi.signing_key ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON musubi.original, musubi.signing_key TO ${everyGroup};
GRANT INSERT ON musubi.original TO ${['analyst', 'owner', 'secretariat'].map(groupRole).join(', ')};
GRANT INSERT (body), UPDATE (body) ON musubi.signing_key TO ${groupRole('administrator')};
CREATE POLICY reading ON musubi.original FOR SELECT
  USING (EXISTS (SELECT FROM musubi.document WHERE document.id = document_id));
CREATE POLICY adding ON musubi.original FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM musubi.document WHERE document.id = document_id AND (${writable('document', 'new')})));
CREATE POLICY reading ON musubi.signing_key FOR SELECT USING (true);
CREATE POLICY adding ON musubi.signing_key FOR INSERT
  WITH CHECK ((SELECT musubi.my_role()) = 'administrator');
CREATE POLICY changing ON musubi.signing_key FOR UPDATE
  USING ((SELECT musubi.my_role()) = 'administrator') WITH CHECK ((SELECT musubi.my_role()) = 'administrator');
`;
