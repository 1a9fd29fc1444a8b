import { recordKinds } from '@musubi/vocabulary';
import { searchedKinds, tableOf } from './columns.ts';
import { visible } from './visible.ts';

const hidden = recordKinds.map(
  (kind) =>
    `    WHEN '${kind}' THEN (SELECT count(*) FROM ${tableOf(kind)}
      WHERE level <> 'public' AND (${visible(kind)}) IS NOT TRUE)`,
);

const found = searchedKinds.map(
  (kind) => `(SELECT '${kind}', id FROM ${tableOf(kind)}
    WHERE words @@ asked AND (${visible(kind)})
      AND NOT EXISTS (SELECT FROM unnest(parts) AS part WHERE strpos(searched, part) = 0)
    ORDER BY id LIMIT at_most)`,
);

/**
 * What is read as the owner of the tables, for the one who asks: how many records are withheld; how many blind scores there
 * are; and which records hold words, since an index on words is not used under a policy. Each applies the condition
 * of the policies itself.
 */
export const readingSql = `
CREATE FUNCTION musubi.withheld(kind text) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN musubi.my_name() IS NULL THEN NULL ELSE CASE kind
${hidden.join('\n')}
  END END
$$;

CREATE FUNCTION musubi.scores_in(asked uuid) RETURNS TABLE (obligation_id uuid, scores bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT assessment.obligation_id, count(*) FROM musubi.assessment
  WHERE musubi.my_role() = 'secretariat' AND round_id = asked AND phase = 'blind'
    AND body::jsonb -> 'hasConflictOfInterest' = 'false'
  GROUP BY assessment.obligation_id ORDER BY assessment.obligation_id
$$;

CREATE FUNCTION musubi.search(asked tsquery, parts text[], at_most integer)
RETURNS TABLE (kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT * FROM (
  ${found.join('\n  UNION ALL\n  ')}
  ) AS hit (kind, id) LIMIT at_most
$$;
`;
