/**
 * Enrolment: an administrator adds a row, and the database makes the person's role, a member of the group of what the person does. The
 * first administrator is enrolled by the owner. Every change is logged.
 */
export const enrolmentSql = `
CREATE FUNCTION musubi.actor_stamp() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  doc jsonb := NEW.body::jsonb;
BEGIN
  IF TG_OP = 'UPDATE' AND (doc ->> 'name' <> OLD.name OR (doc ->> 'id')::uuid <> OLD.id) THEN
    PERFORM musubi.refuse('MU003', 'name');
  END IF;
  NEW.name := doc ->> 'name';
  NEW.id := (doc ->> 'id')::uuid;
  NEW.role_name := 'musubi_' || NEW.name;
  NEW.role := doc ->> 'role';
  NEW.party := doc ->> 'party';
  NEW.organisation := doc ->> 'organisation';
  NEW.cleared_for := ARRAY(SELECT jsonb_array_elements_text(doc -> 'clearedFor'));
  NEW.changed_at := musubi.moment();
  NEW.changed_by := musubi.my_name();
  IF TG_OP = 'UPDATE' AND OLD.name = NEW.changed_by
    AND (OLD.role, OLD.party, OLD.organisation, OLD.cleared_for)
      IS DISTINCT FROM (NEW.role, NEW.party, NEW.organisation, NEW.cleared_for) THEN
    PERFORM musubi.refuse('MU001', 'role');
  END IF;
  IF NEW.changed_by IS NULL THEN
    IF NEW.role <> 'administrator' OR EXISTS (SELECT FROM musubi.actor) THEN
      PERFORM musubi.refuse('MU001', 'role');
    END IF;
    NEW.changed_by := NEW.name;
  END IF;
  RETURN NEW;
END $$;

-- Make a person's role, a member of the group of what the person does.
CREATE FUNCTION musubi.give_role(role_name name, role text) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
    EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
  END IF;
  EXECUTE format('GRANT %I TO %I', 'musubi_role_' || role, role_name);
  EXECUTE format('GRANT %I TO %I', role_name, current_user);
END $$;

CREATE FUNCTION musubi.enrol() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  entry musubi.log_entry;
  body musubi.log_payload;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.role <> NEW.role THEN
    EXECUTE format('REVOKE %I FROM %I', 'musubi_role_' || OLD.role, OLD.role_name);
  END IF;
  PERFORM musubi.give_role(NEW.role_name, NEW.role);
  entry.at := musubi.written(NEW.changed_at);
  entry.actor := NEW.changed_by;
  entry.action := NEW.action;
  entry.object := concat('actor/', NEW.id);
  body.payload := NEW.body;
  body.level := 'task-force';
  body.releasable_to := '{}';
  body.originator := 'secretariat';
  PERFORM musubi.append(entry, body);
  RETURN NULL;
END $$;

CREATE TRIGGER queue BEFORE INSERT OR UPDATE ON musubi.actor EXECUTE FUNCTION musubi.queue();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON musubi.actor FOR EACH ROW EXECUTE FUNCTION musubi.actor_stamp();
CREATE TRIGGER enrol AFTER INSERT OR UPDATE ON musubi.actor FOR EACH ROW EXECUTE FUNCTION musubi.enrol();
`;
