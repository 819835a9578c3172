import type { Finding } from '../src/finding.ts'

/** A finding with ids in place of objects, and each sentence under its language: all of it, to be compared at once. */
export interface PlainFinding {
  readonly key: string
  readonly weight: number
  readonly about: string
  readonly en: string | undefined
  readonly da: string | undefined
  readonly nl: string | undefined
}

/** Puts a finding in plain words; what it is about as `roles | phases | steps | signposts`. */
export function plainFinding(finding: Finding): PlainFinding {
  const { key, rule, weight, roles, phases, steps, signposts, why } = finding
  if (!key.startsWith(`${rule}:`)) throw new Error(`${key} does not begin with its rule`)
  const about = [roles, phases, steps, signposts].map((items) =>
    items.map(({ id }) => id).join(' '),
  )
  const { en, da, nl } = why.byLocale
  return { key, weight, about: about.join(' | '), en, da, nl }
}
