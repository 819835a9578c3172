import type { ParseOptions } from '@routebord/schema'
import { type Bundle, bundleEntry, importBundle } from './bundle-entry.ts'

/** Lists what is wrong with a document; an empty list means that it is right. */
export type Validate = (input: unknown) => readonly unknown[]

/** A way to check a journey document. */
export interface Contender {
  readonly name: string
  readonly bundle: Bundle
  readonly validate: Validate
  /** The shape alone, the same for all that say so; or all rules; or all rules from JSON text. */
  readonly checks: 'shape' | 'rules' | 'text'
}

type Result = { readonly ok: true } | { readonly ok: false; readonly issues: readonly unknown[] }
type Parse<I> = (input: I, options: ParseOptions) => Result

/** Room for every document that is measured. */
const BUDGET = { values: 10_000_000, characters: 100_000_000 }

const issuesOf = (result: Result): readonly unknown[] => (result.ok ? [] : result.issues)

/** Bundles every contender, under the names of the libraries' versions. */
export async function loadContenders(
  valibot: string,
  zod: string,
): Promise<readonly [Contender, ...Contender[]]> {
  const ours = await load<{ findFaults: Validate }>('our-shape')
  const byValibot = await load<{ findFaults: Validate }>('valibot-shape')
  const byZod = await load<{
    findFaults: (input: unknown, context?: { jitless: boolean }) => readonly unknown[]
  }>('zod-mini-shape')
  const whole = await load<{ parseJourney: Parse<unknown> }>('parse-journey')
  const text = await load<{ parseJourneyText: Parse<string> }>('parse-journey-text')
  const options = { budget: BUDGET }
  return [
    { ...ours, name: 'shape, ours', checks: 'shape', validate: ours.module.findFaults },
    {
      ...byValibot,
      name: `shape, Valibot ${valibot}`,
      checks: 'shape',
      validate: byValibot.module.findFaults,
    },
    {
      ...byZod,
      name: `shape, zod/mini ${zod}`,
      checks: 'shape',
      validate: (input) => byZod.module.findFaults(input),
    },
    {
      ...byZod,
      name: 'the same without `eval`',
      checks: 'shape',
      validate: (input) => byZod.module.findFaults(input, { jitless: true }),
    },
    {
      ...whole,
      name: '`parseJourney`, all rules',
      checks: 'rules',
      validate: (input) => issuesOf(whole.module.parseJourney(input, options)),
    },
    {
      ...text,
      name: '`parseJourneyText`, from text',
      checks: 'text',
      validate: (input) => issuesOf(text.module.parseJourneyText(String(input), options)),
    },
  ]
}

async function load<M>(entry: string): Promise<{ bundle: Bundle; module: M }> {
  const bundle = await bundleEntry(entry)
  return { bundle, module: (await importBundle(bundle)) as M }
}
