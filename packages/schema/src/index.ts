export type { AccountEvent, AccountLog, Participation, Profile } from './account-log.ts'
export type {
  AccountEventDocument,
  AccountLogDocument,
  ParticipationDocument,
  ProfileDocument,
} from './account-log-document.ts'
export type { Budget } from './budget.ts'
export type {
  ActionDocument,
  BuyingRole,
  EmotionScale,
  EvidenceDocument,
  EvidenceKind,
  EvidenceStrength,
  ExperienceDocument,
  FrictionDocument,
  JourneyDocument,
  LinkDocument,
  LinkEndDocument,
  Locale,
  MetricDocument,
  PersonaDocument,
  PhaseDocument,
  PurposeDocument,
  RoleDocument,
  SignpostDocument,
  SignpostPlaceDocument,
  Stance,
  StepDocument,
  Text,
  TouchpointDocument,
} from './document.ts'
export type { IssueCode, IssuePath, JourneyIssue } from './issue.ts'
export type { IssueMessages } from './messages/issue-messages.ts'
export type {
  Evidence,
  Experience,
  Friction,
  Journey,
  Link,
  LinkEnd,
  LocalizedText,
  Persona,
  Phase,
  ResolvedEmotionScale,
  Role,
  Signpost,
  Step,
  Touchpoint,
} from './model.ts'
export type { ParseOptions, ParseResult } from './parse-journey.ts'
export { assertJourney, JourneyError, parseJourney } from './parse-journey.ts'
export { resolveJourney } from './resolve.ts'
