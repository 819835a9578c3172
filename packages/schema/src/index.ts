export type { AccountEvent, AccountLog, Participation, Profile } from './account-log.ts'
export type {
  AccountEventDocument,
  AccountLogDocument,
  ParticipationDocument,
  ProfileDocument,
} from './account-log-document.ts'
export type { Budget } from './budget.ts'
export { defineJourney, type JourneyDefinition } from './define-journey.ts'
export type { IssueCode, IssuePath, JourneyIssue } from './issue.ts'
export type {
  EmotionScale,
  EvidenceDocument,
  EvidenceKind,
  EvidenceStrength,
  JourneyDocument,
  PurposeDocument,
} from './journey-document.ts'
export type { IssueMessages, JourneyMessages, Sentence } from './messages/issue-messages.ts'
export type {
  Action,
  Evidence,
  Experience,
  Friction,
  Journey,
  Link,
  LinkEnd,
  LocalizedText,
  Metric,
  Persona,
  Phase,
  ResolvedEmotionScale,
  Role,
  Signpost,
  Step,
  Touchpoint,
} from './model.ts'
export {
  type ParseAccountLogOptions,
  type ParseAccountLogResult,
  parseAccountLog,
} from './parse-account-log.ts'
export type { ParseOptions, Refused } from './parse-document.ts'
export { assertJourney, JourneyError, type ParseResult, parseJourney } from './parse-journey.ts'
export { resolveJourney } from './resolve.ts'
export type { BuyingRole, PersonaDocument, RoleDocument, Stance } from './role-document.ts'
export type {
  ActionDocument,
  LinkDocument,
  LinkEndDocument,
  SignpostDocument,
  SignpostPlaceDocument,
} from './signpost-document.ts'
export { accountLogSchema, journeySchema } from './standard-schema.ts'
export type {
  ExperienceDocument,
  FrictionDocument,
  MetricDocument,
  PhaseDocument,
  StepDocument,
  TouchpointDocument,
} from './step-document.ts'
export type { Locale, Text } from './text.ts'
