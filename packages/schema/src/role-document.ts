import type { Text } from './text.ts'

/** What a role does in the purchase. Webster & Wind (1972), with the initiator of Bonoma and the approver of Kotler. */
export type BuyingRole =
  | 'initiator'
  | 'user'
  | 'influencer'
  | 'decider'
  | 'approver'
  | 'buyer'
  | 'gatekeeper'
  | 'other'

/** How a role meets change: pushes it, waits, resists, or is not known. */
export type Stance = 'mobilizer' | 'neutral' | 'blocker' | 'unknown'

/** A typical holder of a role: a portrait drawn from several people, never a real contact. */
export interface PersonaDocument {
  /** An invented name, such as “Ole Operatør”. */
  readonly name: Text
  /** Who this is, in a sentence. */
  readonly about?: Text
  /** Address of a picture. */
  readonly portrait?: string
}

/** A member of the decision-making unit (DMU): one lane of the picture. */
export interface RoleDocument {
  /** The author's own id, unique among roles. */
  readonly id: string
  /** What the role is called at work, such as “Machine operator”. */
  readonly name: Text
  /** What the role does in the purchase; several are common, and a role on the edge of it has none. */
  readonly buying: readonly BuyingRole[]
  /** Who typically holds the role. */
  readonly persona?: PersonaDocument
  /** What the role would like, such as a quiet shift. */
  readonly wishes?: readonly Text[]
  /** What the role cannot do without before it agrees. */
  readonly needs?: readonly Text[]
  /** What the role cares for besides the purchase, such as not being blamed. */
  readonly interests?: readonly Text[]
  /** Say in the outcome, from 0 (none) to 1 (all). Left out where nobody has judged it. */
  readonly influence?: number
  /** Whether the supplier's own customer records hold anybody in this role. Left out where nobody has looked. */
  readonly inCrm?: boolean
  /** How the role meets this change. Defaults to `unknown`. */
  readonly stance?: Stance
  /** Palette entry, from 1. Defaults to the role's place in the document. */
  readonly tone?: number
  /** Ids of the evidence that what is said of this role rests on. */
  readonly evidence?: readonly string[]
}
