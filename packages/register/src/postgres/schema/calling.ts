/**
 * Functions of triggers run as the owner and believe the row that they are given. PostgreSQL lets everybody hang a function that they may call on
 * a temporary table of their own, so that nobody may call these; the triggers of the register run all the same.
 */
export const callingSql = `
DO $$
DECLARE
  called regprocedure;
BEGIN
  FOR called IN SELECT oid FROM pg_proc
    WHERE pronamespace = 'musubi'::regnamespace AND prorettype = 'trigger'::regtype
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', called);
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION musubi.give_role FROM PUBLIC;
`;
