import { actorRoles } from '@musubi/vocabulary';

/** Name the role of the database that a role of actors has in common. */
export function groupRole(role: string): string {
  return `"musubi_role_${role}"`;
}

/** The roles of the database that all actors have in common, for grants. */
export const everyGroup = actorRoles.map(groupRole).join(', ');

const roles = actorRoles
  .map(
    (role) => `DO $$ BEGIN CREATE ROLE ${groupRole(role)} NOLOGIN;
EXCEPTION WHEN duplicate_object THEN NULL; END $$;`,
  )
  .join('\n');

/**
 * Who acts is the role of the database: the one that was set, which the server lets only its members set, or else the one that
 * logged in. It is read from there rather than from `current_user`, so that it also holds inside functions that run as
 * their owner.
 */
const identity = `
CREATE TABLE musubi.actor (
  name text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9-]{1,30}$'),
  id uuid NOT NULL UNIQUE,
  role_name name NOT NULL UNIQUE,
  role text NOT NULL CHECK (role IN (${actorRoles.map((role) => `'${role}'`).join(', ')})),
  party text CHECK (party ~ '^[A-Z]{3}$'),
  organisation text,
  cleared_for text[] NOT NULL,
  body text NOT NULL,
  action text NOT NULL CHECK (action ~ '^actor[.][a-z-]+$'),
  changed_at timestamptz NOT NULL,
  changed_by text NOT NULL
);

-- The names in its body are resolved here and now, whatever path a session searches later.
CREATE FUNCTION musubi.is_owner() RETURNS boolean LANGUAGE sql STABLE
RETURN (SELECT pg_has_role(session_user, nspowner, 'MEMBER') FROM pg_catalog.pg_namespace WHERE nspname = 'musubi');

-- The moment of the transaction. Only whoever opened the database as its owner can name another.
CREATE FUNCTION musubi.moment() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT date_trunc('milliseconds',
    CASE WHEN current_setting('musubi.at', true) <> '' AND musubi.is_owner()
    THEN current_setting('musubi.at')::timestamptz ELSE now() END)
$$;

CREATE FUNCTION musubi.written(moment timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

CREATE FUNCTION musubi.me() RETURNS musubi.actor LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT actor FROM musubi.actor
  WHERE role_name = coalesce(nullif(current_setting('role'), 'none'), session_user)::name
$$;

CREATE FUNCTION musubi.my_name() RETURNS text LANGUAGE sql STABLE AS 'SELECT (musubi.me()).name';
CREATE FUNCTION musubi.my_role() RETURNS text LANGUAGE sql STABLE AS 'SELECT (musubi.me()).role';
CREATE FUNCTION musubi.my_party() RETURNS text LANGUAGE sql STABLE AS 'SELECT (musubi.me()).party';
CREATE FUNCTION musubi.my_organisation() RETURNS text LANGUAGE sql STABLE AS
  'SELECT (musubi.me()).organisation';

-- As whom an actor originates what they write.
CREATE FUNCTION musubi.origin_of(actor musubi.actor) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN actor.role = 'secretariat' THEN 'secretariat'
    WHEN actor.role IN ('analyst', 'owner', 'reviewer') THEN actor.party END
$$;
CREATE FUNCTION musubi.my_origin() RETURNS text LANGUAGE sql STABLE AS
  'SELECT musubi.origin_of(musubi.me())';

-- What an actor may read: levels as such, then as a party, as granted, as national.
CREATE FUNCTION musubi.my_levels() RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN me.role IN ('analyst', 'owner', 'reviewer', 'secretariat') THEN '{public,task-force}'
    WHEN me.role = 'auditor' THEN '{public,task-force,bilateral}'
    WHEN me.role IN ('public-reader', 'administrator') THEN '{public}'
    ELSE '{}' END::text[]
  FROM musubi.me() AS me
$$;
CREATE FUNCTION musubi.my_bilateral() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT me.party FROM musubi.me() AS me WHERE me.role IN ('analyst', 'owner', 'reviewer')
$$;
CREATE FUNCTION musubi.my_grants() RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT me.cleared_for FROM musubi.me() AS me WHERE me.role = 'secretariat'
$$;
CREATE FUNCTION musubi.my_national() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT me.party FROM musubi.me() AS me
  WHERE me.role IN ('analyst', 'owner') OR me.role = 'reviewer' AND me.party = ANY (me.cleared_for)
$$;

CREATE FUNCTION musubi.refuse(code text, reason text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the register refuses this: %', reason USING ERRCODE = code, DETAIL = reason;
END $$;
`;

/** What tells the database who acts, and when. */
export const identitySql = `CREATE SCHEMA musubi;
REVOKE ALL ON SCHEMA musubi FROM PUBLIC;
${roles}
GRANT USAGE ON SCHEMA musubi TO ${everyGroup};
${identity}
ALTER TABLE musubi.actor ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON musubi.actor TO ${everyGroup};
GRANT INSERT (name, body, action), UPDATE (body, action) ON musubi.actor TO ${groupRole('administrator')};
CREATE POLICY reading ON musubi.actor FOR SELECT
  USING (name = (SELECT musubi.my_name()) OR (SELECT musubi.my_role()) <> 'public-reader');
CREATE POLICY adding ON musubi.actor FOR INSERT
  WITH CHECK ((SELECT musubi.my_role()) = 'administrator');
CREATE POLICY changing ON musubi.actor FOR UPDATE
  USING ((SELECT musubi.my_role()) = 'administrator')
  WITH CHECK ((SELECT musubi.my_role()) = 'administrator');
`;
