import type {
  ActionDocument,
  EvidenceDocument,
  JourneyDocument,
  PhaseDocument,
  SignpostDocument,
} from '@routebord/schema'
import { generateLinks } from './generate-links.ts'
import { generateParties } from './generate-parties.ts'
import { generateRoles } from './generate-roles.ts'
import { generateSignposts } from './generate-signposts.ts'
import { generateSteps } from './generate-steps.ts'
import { PHASES } from './role-words.ts'
import { createSeededRandom, type SeededRandom } from './seeded-random.ts'
import { EVIDENCE, OWNERS } from './signpost-words.ts'
import { inThree } from './words.ts'

/** What a generated journey is to be like. */
export interface GenerateJourneyOptions {
  /** A whole number from 0 to 4,294,967,295: the same one gives the same journey, byte for byte. */
  readonly seed: number
  /** How many roles, from 1. */
  readonly roles: number
  /** How many steps, from 0. */
  readonly steps: number
  /** Share of the steps that two or more roles take together, from 0 to 1. With one role there are none. */
  readonly shared: number
}

/**
 * Makes a valid journey of any size for tests and measurements, in a time that grows with roles and steps.
 * The share of steps taken together is met to the nearest step.
 * @throws RangeError when an option is outside its bounds.
 */
export function generateJourney(options: GenerateJourneyOptions): JourneyDocument {
  checkOptions(options)
  const { seed, roles, steps } = options
  const random = createSeededRandom(seed)
  const shared = roles < 2 ? 0 : Math.round(options.shared * steps)
  const phases = generatePhases(steps)
  const evidence = generateEvidence(random, steps)
  const parties = generateParties(random, { roles, steps, shared })
  const signposts = generateSignposts(random, parties, phases.length)
  return {
    format: 'routebord/1',
    id: `generated-${seed}-${roles}-${steps}-${shared}`,
    title: inThree(
      `Generated journey ${seed}`,
      `Genereret kunderejse ${seed}`,
      `Gegenereerde journey ${seed}`,
    ),
    purpose: {
      why: inThree('To test and to measure', 'Til test og måling', 'Om te testen en te meten'),
      audience: [inThree('Developers', 'Udviklere', 'Ontwikkelaars')],
    },
    locale: 'en',
    roles: generateRoles(random, roles, evidence.length),
    phases,
    steps: generateSteps(random, parties, phases.length, evidence.length),
    links: generateLinks(random, parties),
    signposts,
    evidence,
    actions: generateActions(random, signposts),
  }
}

function checkOptions({ seed, roles, steps, shared }: GenerateJourneyOptions): void {
  const check = (isRight: boolean, name: string, expected: string): void => {
    if (!isRight) throw new RangeError(`${name} must be ${expected}`)
  }
  const isWhole = (value: number, least: number): boolean =>
    Number.isSafeInteger(value) && value >= least
  check(isWhole(seed, 0) && seed < 2 ** 32, 'seed', 'a whole number from 0 to 4294967295')
  check(isWhole(roles, 1), 'roles', 'a whole number from 1')
  check(isWhole(steps, 0), 'steps', 'a whole number from 0')
  check(shared >= 0 && shared <= 1, 'shared', 'a number from 0 to 1')
}

/** Three phases at least and one more for every fourfold of steps, as long as there are names. */
function generatePhases(steps: number): readonly PhaseDocument[] {
  let count = 3
  for (let rest = steps; rest >= 4 && count < PHASES.length; rest = Math.floor(rest / 4)) count += 1
  const stride = (PHASES.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, place) => ({
    id: `phase-${place + 1}`,
    title: PHASES[Math.round(place * stride)] ?? PHASES[0],
  }))
}

function generateEvidence(random: SeededRandom, steps: number): readonly EvidenceDocument[] {
  const count = Math.min(40, EVIDENCE.length + Math.floor(steps / 50))
  return Array.from({ length: count }, (_, place) => {
    const { kind, title } = EVIDENCE[place % EVIDENCE.length] ?? EVIDENCE[0]
    const date = `2026-0${1 + random.below(9)}-1${random.below(10)}`
    const n = 1 + random.below(60)
    return {
      id: `evidence-${place + 1}`,
      kind,
      title,
      ...(kind === 'assumption' ? {} : { date, n }),
    }
  })
}

function generateActions(
  random: SeededRandom,
  signposts: readonly SignpostDocument[],
): readonly ActionDocument[] {
  const missing = signposts.filter(({ status }) => status === 'missing').slice(0, 5)
  return missing.map(({ id }, place) => ({
    id: `action-${place + 1}`,
    title: inThree('Put up this signpost', 'Sæt dette vejskilt op', 'Plaats dit routebord'),
    addresses: [id],
    owner: random.pick(OWNERS),
    status: random.pick(['open', 'started', 'done']),
  }))
}
