export type { FoundActor } from './extraction/actor/find-actor.ts';
export { isDeadlineValue, isEdtf } from './extraction/deadline/edtf.ts';
export { readDeadline } from './extraction/deadline/read-deadlines.ts';
export {
  type Candidate,
  type ExtractionContext,
  extractCandidates,
} from './extraction/extract-candidates.ts';
export type { FiredRule, Judgement, UnitLabel } from './extraction/judge-unit.ts';
export type { FoundQuantity } from './extraction/quantity/read-quantities.ts';
export type { TextLanguage, TextUnit } from './extraction/text-unit.ts';
export type { Act, Hit, Stored, Version, Writing } from './store/act.ts';
export { type FindQuery, type RecordKey, recordKeys } from './store/find-query.ts';
export { idMaker } from './store/new-id.ts';
export { type OpenOptions, openRegister } from './store/open-register.ts';
export type { AuditTrail, LogRange, RegisterStore } from './store/register-store.ts';
