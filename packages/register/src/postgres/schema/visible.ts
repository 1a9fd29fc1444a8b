import type { RecordKind } from '@musubi/vocabulary';

const byMarking = `level = ANY ((SELECT musubi.my_levels())::text[])
  OR level = 'bilateral' AND ((SELECT musubi.my_bilateral()) = ANY (releasable_to)
    OR releasable_to <@ (SELECT musubi.my_grants())::text[])
  OR level = 'national' AND originator = (SELECT musubi.my_national())`;

const blind = `level = 'reviewer-blind' AND (reviewer = (SELECT musubi.my_name())
    OR (SELECT musubi.my_role()) IN ('reviewer', 'secretariat', 'auditor') AND musubi.is_revealed(round_id)
      AND EXISTS (SELECT FROM musubi.obligation WHERE obligation.id = obligation_id))`;

/** Write the condition under which the actor may see a row; what depends on the actor alone is computed once in a statement. */
export function visible(kind: RecordKind): string {
  return kind === 'assessment' ? `${byMarking} OR ${blind}` : byMarking;
}
