export type {
  AccountLocation,
  AccountPhaseRule,
  LocationRule,
  RolePosition,
  RoleState,
  Spread,
} from './accounts/account-location.ts'
export type { Visit } from './accounts/account-traces.ts'
export type { Durations } from './accounts/duration-sketch.ts'
export { type EvaluateOptions, evaluateJourney } from './accounts/evaluate-journey.ts'
export type {
  Conformance,
  EntryFacts,
  Evaluation,
  EvaluationFacts,
  EvaluationFinding,
  EvaluationRule,
  GroupFacts,
  PairFacts,
  RoleFacts,
  SignpostFacts,
  SignpostSighting,
  StepFacts,
} from './accounts/evaluation.ts'
export { type LinkOptions, linkProfiles } from './accounts/link-profiles.ts'
export { type LocateOptions, locateAccount } from './accounts/locate-account.ts'
export type {
  LinkFinding,
  LinkFindingRule,
  LinkRule,
  Person,
  ProfileLink,
  ProfileLinks,
} from './accounts/profile-links.ts'
export type { Proportion } from './accounts/proportion.ts'
export type { Unknown, UnknownIds } from './accounts/unknown-ids.ts'
export type {
  BlindSpotOptions,
  BlindSpotRule,
  BlindSpots,
  RoleSummary,
} from './blind-spots/blind-spot.ts'
export { findBlindSpots } from './blind-spots/find-blind-spots.ts'
export type { Companions } from './companions.ts'
export { compareJourneys } from './compare/compare-journeys.ts'
export type {
  Comparison,
  ComparisonRule,
  Feeling,
  FeelingChange,
  FeelingComparison,
  FrictionAdded,
  FrictionComparison,
  FrictionKept,
  FrictionRemoved,
  Move,
  RoleAtStep,
  RoleShift,
  Sides,
  SignpostComparison,
  StepField,
  StepMatch,
} from './compare/comparison.ts'
export type { CompareOptions, GivenMatches } from './compare/pair-journeys.ts'
export { composeJourneys } from './compose/compose-journeys.ts'
export type {
  ComposeOptions,
  Composition,
  CompositionRule,
  MeetingLikeness,
  MeetingPair,
  Member,
  MergedStep,
  NearMiss,
  Obstacle,
  StepOrigin,
  StepPair,
  StepReference,
} from './compose/composition.ts'
export type { Composite, Leg, Path, Segment } from './composite.ts'
export { deepFreeze } from './deep-freeze.ts'
export { deriveCompanions } from './derive-companions.ts'
export { deriveComposite } from './derive-composite.ts'
export type { Finding } from './finding.ts'
export type { Match, Matching } from './likeness/matching.ts'
export { localize } from './localize.ts'
export { auditSignposts } from './signposts/audit-signposts.ts'
export type {
  CoverageCell,
  PhaseCoverage,
  RoleCoverage,
  SignpostAudit,
  SignpostAuditOptions,
  SignpostCounts,
  SignpostCoverage,
  SignpostRule,
} from './signposts/signpost-audit.ts'
