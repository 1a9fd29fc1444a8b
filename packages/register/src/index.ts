export { type MeasuredAgreement, measureAgreement, verdictOf } from './agreement/agreement.ts';
export { krippendorffAlpha, type Metric, type Unit } from './agreement/alpha.ts';
export { type Leniency, type ScoredUnit, testLeniency } from './agreement/leniency.ts';
export { canonicalJson } from './audit/canonical-json.ts';
export { entryHash, noEntry, payloadHash } from './audit/entry-hash.ts';
export {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
} from './audit/merkle-proof.ts';
export { leafHash, MerkleTree, nodeHash } from './audit/merkle-tree.ts';
export type { Act, Hit, Stored, Version, Writing } from './store/act.ts';
export { type FindQuery, type RecordKey, recordKeys } from './store/find-query.ts';
export { idMaker } from './store/new-id.ts';
export { type OpenOptions, openRegister } from './store/open-register.ts';
export type { AuditTrail, LogRange, RegisterStore } from './store/register-store.ts';
