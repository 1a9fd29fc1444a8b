export { type Enrolment, enrolActor } from './actor/enrol-actor.ts';
export { type Founded, type Founder, foundRegister } from './actor/found-register.ts';
export { type MeasuredAgreement, measureAgreement, verdictOf } from './agreement/agreement.ts';
export { krippendorffAlpha, type Metric, type Unit } from './agreement/alpha.ts';
export { type Leniency, type ScoredUnit, testLeniency } from './agreement/leniency.ts';
export {
  type AlignedText,
  type AlignedUnit,
  alignTexts,
  type Bead,
} from './alignment/align-texts.ts';
export {
  type AlignedPlaces,
  type AlignedVersions,
  alignWork,
  type VersionText,
} from './alignment/align-work.ts';
export { linkPassages } from './alignment/link-passages.ts';
export { canonicalJson } from './audit/canonical-json.ts';
export { entryHash, noEntry, payloadHash } from './audit/entry-hash.ts';
export type { Signer } from './audit/key-ring.ts';
export type { VerifiedLog } from './audit/log-verifier.ts';
export { makeCheckpoint } from './audit/make-checkpoint.ts';
export {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
} from './audit/merkle-proof.ts';
export { leafHash, MerkleTree, nodeHash } from './audit/merkle-tree.ts';
export {
  addPartyKey,
  type PublicKeyFile,
  revokePartyKey,
  trustedKeys,
} from './audit/party-key.ts';
export { type KeyFile, signerOf } from './audit/signer.ts';
export {
  fingerprintOf,
  keyIdOf,
  makeKeyPair,
  passphraseLength,
  readPublicKey,
} from './audit/signing-key.ts';
export { verifyRegister } from './audit/verify-register.ts';
export { type SnapshotChecks, verifySnapshot } from './audit/verify-snapshot.ts';
export { restoreRegister } from './backup/restore-register.ts';
export {
  type CommitmentDraft,
  commitmentDraftSchema,
  draftOf,
} from './commitment/commitment-draft.ts';
export {
  type CommitmentEvent,
  type CommitmentGuard,
  type CommitmentTransition,
  commitmentTransitions,
  draftStates,
  possibleEvents,
} from './commitment/commitment-event.ts';
export { draftPlace } from './commitment/draft-history.ts';
export { findCommitment } from './commitment/find-commitment.ts';
export { mergeCommitments } from './commitment/merge-commitments.ts';
export { type EditClash, type MergedEdits, mergeEdits } from './commitment/merge-edits.ts';
export { moveCommitment, registerCommitment } from './commitment/move-commitment.ts';
export { type CommitmentFacts, nextCommitment } from './commitment/next-commitment.ts';
export { type SplitPart, splitCommitment } from './commitment/split-commitment.ts';
export { redoDraft, undoDraft } from './commitment/undo-draft.ts';
export {
  addCommitment,
  editCommitment,
  readDraft,
  reconcileEdit,
} from './commitment/write-draft.ts';
export { stemsOf } from './document/block-place.ts';
export type { CanonicalText } from './document/canonical-text.ts';
export { fromCodePointOffset, toCodePointOffset } from './document/code-point-offset.ts';
export type { DocumentDescription } from './document/describe-original.ts';
export { type FetchLimits, fetchDocument } from './document/fetch/fetch-document.ts';
export { findDocument, type NamedDocument } from './document/find-document.ts';
export { gatherOriginal } from './document/gather-original.ts';
export { type Imported, importDocument } from './document/import-document.ts';
export { type ListedDocument, listDocuments } from './document/list-documents.ts';
export type { DocumentMediaType } from './document/media-type.ts';
export { type Original, readOriginal } from './document/original.ts';
export { type Provided, provideText } from './document/provide-text.ts';
export { quote, quotePassage } from './document/quote-passage.ts';
export type { DocumentMetadata } from './document/read/reading.ts';
export { documentBytes, type ReadingOptions, readDocument } from './document/read-document.ts';
export type { ReadDocument } from './document/read-here.ts';
export { type Place, reanchor } from './document/reanchor.ts';
export { type Anchored, reanchorPassages } from './document/reanchor-passages.ts';
export { type Span, splitSentences } from './document/split-sentences.ts';
export {
  type EvidenceDraft,
  type EvidenceLinkDraft,
  evidenceDraftSchema,
} from './evidence/evidence-draft.ts';
export { type EvidenceLink, evidenceOf } from './evidence/evidence-of.ts';
export { listEvidence } from './evidence/list-evidence.ts';
export {
  acceptEvidence,
  type DroppedCommitment,
  type SuggestedEvidence,
  silentlyDropped,
  suggestEvidence,
} from './evidence/suggest-evidence.ts';
export { addEvidence, linkEvidence } from './evidence/write-evidence.ts';
export type { VerifiedExport } from './export/export-reader.ts';
export { exportRegister } from './export/export-register.ts';
export { type VerifyOptions, verifyExport } from './export/verify-export.ts';
export type { ExportOptions } from './export/write-export.ts';
export type { FoundActor } from './extraction/actor/find-actor.ts';
export { isDeadlineValue, isEdtf } from './extraction/deadline/edtf.ts';
export { readDeadline } from './extraction/deadline/read-deadlines.ts';
export { type Endpoint, readEndpoint } from './extraction/endpoint/endpoint.ts';
export {
  type ProposalSource,
  type Proposals,
  proposeCandidates,
} from './extraction/endpoint/propose-candidates.ts';
export {
  type Candidate,
  type ExtractionContext,
  extractCandidates,
} from './extraction/extract-candidates.ts';
export {
  extractDocument,
  type ReadableDocument,
} from './extraction/extract-document.ts';
export { type ExtractedFile, extractFile, type FileFacts } from './extraction/extract-file.ts';
export type { FiredRule, Judgement, UnitLabel } from './extraction/judge-unit.ts';
export type { FoundQuantity } from './extraction/quantity/read-quantities.ts';
export { readUnits } from './extraction/read-units.ts';
export {
  type DroppedPromise,
  type EarlierPromise,
  findSilentlyDropped,
  type LaterStatement,
  type Match,
  matchReports,
} from './extraction/report/match-reports.ts';
export {
  type SavedCandidates,
  saveCandidates,
} from './extraction/save-candidates.ts';
export type { TextLanguage, TextUnit } from './extraction/text-unit.ts';
export {
  type HealthFacts,
  type HealthReason,
  type ObligationHealth,
  obligationHealth,
  worstHealth,
} from './health/obligation-health.ts';
export { checkMarkingChange } from './marking/check-marking-change.ts';
export { highestMarking, isLowered } from './marking/highest-marking.ts';
export { recurrenceDays } from './milestone/milestone-series.ts';
export {
  addMilestone,
  addMilestoneSeries,
  type MilestoneDraft,
  reachMilestone,
  slipMilestone,
} from './milestone/write-milestone.ts';
export { findObligation } from './obligation/find-obligation.ts';
export { type OwnerDraft, ownObligation } from './obligation/own-obligation.ts';
export { compareStrength } from './relation/compare-strength.ts';
export { relateCommitments, unrelateCommitments } from './relation/relate-commitments.ts';
export { type SuggestedRelation, suggestRelations } from './relation/suggest-relations.ts';
export {
  checkReviewers,
  type ObligationToScore,
  type ReviewerAssignment,
} from './round/check-reviewers.ts';
export { beginErratum, editionsOf, finaliseRound } from './round/finalise-round.ts';
export { findRound } from './round/find-round.ts';
export {
  approveGuideline,
  draftGuideline,
  type GuidelineDraft,
  guidelinesOf,
  lockedGuideline,
  lockGuideline,
} from './round/guideline-edition.ts';
export { obligationsToScore } from './round/obligations-to-score.ts';
export {
  openCollecting,
  openComments,
  startReconciling,
  startScoring,
} from './round/open-phase.ts';
export { assignReviewers, planRound, type RoundPlan } from './round/plan-round.ts';
export {
  checkPublication,
  latestDecisions,
  type PublicationSignature,
  signContent,
} from './round/publication-signature.ts';
export { dissentFromScore, reconcileScore } from './round/reconcile-scores.ts';
export { reportRound } from './round/report-round.ts';
export { type Deadlines, rescheduleRound } from './round/reschedule-round.ts';
export { type PartyAnswer, respond } from './round/respond.ts';
export { revealScores } from './round/reveal-scores.ts';
export { nextRoundState, possibleRoundEvents, type RoundEvent } from './round/round-event.ts';
export type * from './round/round-report.ts';
export {
  type OwnObligation,
  type ScoringProgress,
  scoringProgress,
} from './round/scoring-progress.ts';
export { type Edition, type ShownRound, showRound } from './round/show-round.ts';
export { publishRound, refusePublication, signPublication } from './round/sign-publication.ts';
export { type Said, submitScore, withdrawScore } from './round/submit-score.ts';
export {
  type SheetFate,
  type SheetOutcome,
  type SheetRow,
  submitSheet,
} from './round/submit-sheet.ts';
export {
  type Reviewer,
  type ReviewerConflict,
  suggestReviewers,
} from './round/suggest-reviewers.ts';
export type { Tally } from './round/tally.ts';
export { holdRound } from './seed/hold-round.ts';
export { type SeededFiles, type SeedFile, seedFiles } from './seed/seed-files.ts';
export {
  type KeptEdit,
  type SeededRecord,
  type SeedReport,
  seedRegister,
} from './seed/seed-register.ts';
export type { ShippedTexts } from './seed/work-records.ts';
export type {
  CommitmentStanding,
  ObligationStanding,
  StandingIndicator,
} from './standing/commitment-standing.ts';
export { groupBy } from './standing/group-by.ts';
export {
  type CommitmentFilter,
  type CommitmentList,
  listCommitments,
} from './standing/list-commitments.ts';
export { readStandings } from './standing/read-standings.ts';
export {
  type ShownCommitment,
  type ShownPassage,
  type ShownRelation,
  showCommitment,
} from './standing/show-commitment.ts';
export type { Act, Hit, Stored, Version, Writing } from './store/act.ts';
export { type FindQuery, type RecordKey, recordKeys } from './store/find-query.ts';
export type { LogSnapshot, SeenEntry, SeenRecord } from './store/log-snapshot.ts';
export { idMaker } from './store/new-id.ts';
export type { OpenOptions } from './store/open-options.ts';
export { openRegister } from './store/open-register.ts';
export type { AuditTrail, CopyOptions, LogRange, RegisterStore } from './store/register-store.ts';
export { commitmentColumns, type TableDraft } from './table/commitment-columns.ts';
export {
  type CommitmentImport,
  type ImportedRow,
  importCommitmentList,
  importCommitments,
  importCommitmentTable,
} from './table/import-commitments.ts';
