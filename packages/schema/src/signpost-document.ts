import type { Text } from './text.ts'

/** Where a signpost stands: at a step (before, during or after it), or somewhere in a phase. */
export interface SignpostPlaceDocument {
  /** Id of the step it stands at. */
  readonly step?: string
  /** Id of the phase it stands in, where no single step is meant. */
  readonly phase?: string
  /** When the question is asked, seen from the step. Defaults to `before`. */
  readonly moment?: 'before' | 'during' | 'after'
}

/** Decision information at the right moment: a question that roles have, and the answer that waits for them. */
export interface SignpostDocument {
  /** The author's own id, unique among signposts. */
  readonly id: string
  /** What the role asks itself, such as “Can it be cleaned in ten minutes?”. */
  readonly question: Text
  /** Ids of those who ask. */
  readonly roles: readonly string[]
  /** Where along the road it stands. */
  readonly at: SignpostPlaceDocument
  /** The answer in short. */
  readonly answer?: Text
  /** What the answer is given as, such as “Video, two minutes”. */
  readonly format?: Text
  /** Code of the channel it is found in; the same open list as for touchpoints. */
  readonly place?: string
  /** Where the answer is: `https:`, `http:`, `mailto:` or `#`. */
  readonly url?: string
  /** Who keeps it true, such as “Service”. */
  readonly owner?: Text
  /** Whether it stands there yet. */
  readonly status: 'missing' | 'planned' | 'placed' | 'retired'
}

/** One end of a link: a role, a step, or a role at a step. */
export interface LinkEndDocument {
  /** Id of a step. */
  readonly step?: string
  /** Id of a role; with a step, one that takes part in it. */
  readonly role?: string
}

/** A handover, an influence of one role on another, or a way back to an earlier step. */
export interface LinkDocument {
  /** The author's own id, unique among links. */
  readonly id?: string
  /** `handoff` passes something on, `influence` sways a role, `return` goes back to an earlier step. */
  readonly kind: 'handoff' | 'influence' | 'return'
  /** Where it comes from. */
  readonly from: LinkEndDocument
  /** Where it leads. */
  readonly to: LinkEndDocument
  /** What happens, in a few words. */
  readonly title?: Text
  /** What is handed over, such as “The list of requirements”. */
  readonly carries?: Text
  /** Whether an influence is for or against the purchase. Defaults to `for`. */
  readonly sign?: 'for' | 'against'
  /** Whether the supplier can see it. Defaults to `yes`. */
  readonly observed?: 'yes' | 'partly' | 'no'
}

/** Something to do about what the map shows. */
export interface ActionDocument {
  /** The author's own id, unique among actions. */
  readonly id: string
  /** What is to be done. */
  readonly title: Text
  /** Ids of the signposts, frictions, steps or roles it is about, or keys of findings such as `role-outside-crm:operator`. */
  readonly addresses?: readonly string[]
  /** Who does it. */
  readonly owner?: Text
  /** Defaults to `open`. */
  readonly status?: 'open' | 'started' | 'done'
}
