import type { OverviewLayout, SwimlaneLayout } from '@routebord/layout'
import type { Journey, Role, Step } from '@routebord/schema'
import { remember } from '../html/remember.ts'
import type { Language } from '../language.ts'
import type { Layer, Mark, Scene } from '../scene/mark.ts'
import { dimMark } from './dim-mark.ts'
import { dimOverview, type Kept } from './dim-overview.ts'
import { emphasisFact, emphasisLegend } from './emphasis-legend.ts'
import { fadeLegs, type Roads, roadsOf } from './fade-legs.ts'
import type { Overlay } from './overlay.ts'
import { stripSites } from './places-on-threads.ts'

/** What is to stand out: a role, a phase, some steps such as those of a segment, or all that is of one kind. */
export type Emphasis =
  | { readonly role: string }
  | { readonly phase: string }
  | { readonly steps: readonly string[] }
  | { readonly only: 'shared' | 'frictions' | 'uncertain' | 'missing-signs' }

/**
 * Makes a part of a map stand out: the rest steps back, and stays legible. The legend says what it is.
 * @example
 * import { emphasize } from '@routebord/d3/overlays'
 * const overlays = [emphasize({ role: 'operator' })]
 * overlays.length // → 1
 */
export function emphasize(emphasis: Emphasis): Overlay {
  const key = JSON.stringify(emphasis)
  const known = made.get(key) ?? createOverlay(emphasis)
  // Few things stand out on a page at a time; what a reader chose long ago need not be kept.
  if (made.size > MOST_KEPT) made.clear()
  made.set(key, known)
  return known
}

const MOST_KEPT = 50
const made = new Map<string, Overlay>()

function createOverlay(emphasis: Emphasis): Overlay {
  const say = remember((journey: Journey, language: Language) =>
    emphasisFact(
      emphasis,
      journey.steps.filter((step) => keepsStep(emphasis, step, journey)),
      language,
    ),
  )
  return {
    draw: (scene, layout) => fade(scene, layout, emphasis),
    drawOverview: (marks, overview) => {
      const kept = keptBy(emphasis, overview)
      const dimmed = dimOverview(marks, overview, kept)
      const roads = { threads: overview.threads, sites: stripSites(overview) }
      return 'steps' in emphasis ? fadeBeyond(dimmed, roads, kept) : dimmed
    },
    keeps: (step, journey) => keepsStep(emphasis, step, journey),
    facts: (step, language, journey) =>
      keepsStep(emphasis, step, journey) ? [say(journey, language)] : [],
    legend: (layout, language) => {
      const signposts = layout.signs.map(({ signpost }) => signpost)
      const keeps = (step: Step): boolean => keepsStep(emphasis, step, { signposts })
      return emphasisLegend(emphasis, layout, keeps, language)
    },
  }
}

/** Where only signs stand out, so do the steps they stand at. */
function keepsStep(
  emphasis: Emphasis,
  step: Step,
  { signposts }: Pick<Journey, 'signposts'>,
): boolean {
  if ('role' in emphasis) return step.roles.some(({ id }) => id === emphasis.role)
  if ('only' in emphasis && emphasis.only === 'missing-signs')
    return signposts.some((sign) => sign.step === step && sign.status === 'missing')
  return stepTest(emphasis)(step)
}

function keptBy(emphasis: Emphasis, layout: SwimlaneLayout | OverviewLayout): Kept {
  if ('role' in emphasis) {
    const isIt = ({ id }: Role): boolean => id === emphasis.role
    return {
      step: (step) => step.roles.some(isIt),
      role: isIt,
      sign: ({ roles }) => roles.some(isIt),
    }
  }
  const step = stepTest(emphasis)
  const steps = layout.stations.map((station) => station.step).filter(step)
  const roles = new Set('steps' in emphasis ? steps.flatMap((item) => item.roles) : [])
  return {
    step,
    // Threads run through the whole map: only a segment has travellers of its own.
    role: (role) => !('steps' in emphasis) || roles.has(role),
    sign: (signpost) =>
      'only' in emphasis && emphasis.only === 'missing-signs'
        ? signpost.status === 'missing'
        : signpost.step !== undefined && step(signpost.step),
  }
}

function stepTest(emphasis: Exclude<Emphasis, { role: string }>): (step: Step) => boolean {
  if ('phase' in emphasis) return (step) => step.phase.id === emphasis.phase
  if ('steps' in emphasis) return (step) => emphasis.steps.includes(step.id)
  if (emphasis.only === 'shared') return (step) => step.roles.length > 1
  if (emphasis.only === 'frictions') return (step) => step.frictions.length > 0
  if (emphasis.only === 'uncertain') return (step) => step.assumed || step.observed !== 'yes'
  return () => false
}

function fade(scene: Scene, layout: SwimlaneLayout, emphasis: Emphasis): Scene {
  const kept = keptBy(emphasis, layout)
  const dimmed = new Set(dimmedKeys(layout, kept))
  const hushed = layout.lanes
    .filter(({ role }) => !kept.role(role))
    .flatMap(({ role }) => ['', ':letter', ':quote'].map((part) => `row:${role.id}${part}`))
  const rows = new Set(hushed)
  const fadeMark = (mark: Mark): Mark => {
    if (dimmed.has(mark.key)) return dimMark(mark)
    if (mark.kind !== 'group' || !mark.key.startsWith('text:')) return mark
    return {
      ...mark,
      marks: mark.marks.map((child) => (rows.has(child.key) ? dimMark(child) : child)),
    }
  }
  const layers = scene.layers.map((layer): Layer => {
    const marks = layer.marks.map(fadeMark)
    const isCut = 'steps' in emphasis && layer.key === 'threads'
    return { ...layer, marks: isCut ? fadeBeyond(marks, roadsOf(layout), kept) : marks }
  })
  return { ...scene, layers }
}

/** Of those who travel a stretch their way through it stands out, with the way in and out. */
function fadeBeyond(marks: readonly Mark[], roads: Roads, kept: Kept): readonly Mark[] {
  return fadeLegs(marks, roads, (...ends) => !ends.some((step) => step && kept.step(step)))
}

function dimmedKeys(layout: SwimlaneLayout, kept: Kept): readonly string[] {
  const roles = layout.lanes.filter(({ role }) => !kept.role(role))
  const steps = [...layout.stations, ...layout.notes].filter(({ step }) => !kept.step(step))
  const signs = layout.signs.filter(({ signpost }) => !kept.sign(signpost))
  return [
    ...roles.flatMap(({ role: { id } }) =>
      ['thread', 'bullets', 'feelings', 'head'].map((kind) => `${kind}:${id}`),
    ),
    ...steps.flatMap(({ step: { id } }) =>
      ['text', 'note', 'station', 'card'].map((kind) => `${kind}:${id}`),
    ),
    ...signs.map(({ signpost }) => `sign:${signpost.id}`),
    ...layout.links.flatMap(({ link }, index) => {
      // Who stands at a step is not part of what others tell each other there.
      const isKept = [link.from, link.to].some(
        ({ step, role }) => (!step || kept.step(step)) && (!role || kept.role(role)),
      )
      return isKept ? [] : [`link:${index}`, `label:${index}`]
    }),
  ]
}
