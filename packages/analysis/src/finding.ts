import type { LocalizedText, Phase, Role, Signpost, Step } from '@routebord/schema'

/** Something worth a second look, and why: what every analysis reports. */
export interface Finding<Rule extends string = string> {
  readonly rule: Rule
  /**
   * Names the finding from one edition of the map to the next: the rule, a colon, and the id it is about, as in
   * `open:how-loud`; of a role at a place `missing:operator@need`.
   */
  readonly key: string
  /** 1 worth knowing, 2 weakens the map, 3 misleads who reads it. */
  readonly weight: 1 | 2 | 3
  readonly roles: readonly Role[]
  readonly phases: readonly Phase[]
  readonly steps: readonly Step[]
  readonly signposts: readonly Signpost[]
  /** A sentence in English, Danish and Dutch. */
  readonly why: LocalizedText
}
