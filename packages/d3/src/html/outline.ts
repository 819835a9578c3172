import type {
  Fact,
  JourneyDescription,
  PhaseDescription,
  StepDescription,
  SwimlaneLayout,
  Voice,
} from '@routebord/layout'
import type { Step } from '@routebord/schema'
import type { InterfaceWords } from '../language.ts'
import { hueOf } from '../theme/tokens.ts'
import { type ElementTree, element, type Own } from './element-tree.ts'
import { NO_TRACKS, type ReadingTracks } from './reading-tracks.ts'

/** The letter each role is known by, by its id. */
export type Letters = ReadonlyMap<string, string>

/** Reads the letters of the roles from a layout. */
export function lettersOf(layout: SwimlaneLayout): Letters {
  return new Map(layout.lanes.map((lane) => [lane.role.id, lane.letter]))
}

/**
 * Describes the journey in words as HTML: complete without script, and without the picture. On narrow screens, where
 * the picture has no room, the threads run beside the words, and steps can step back.
 */
export function outlineTree(
  description: JourneyDescription,
  tracks: ReadingTracks,
  letters: Letters,
  words: InterfaceWords,
  own: Own,
  dimmed: ReadonlySet<Step>,
): ElementTree {
  const isEmpty = description.phases.every((phase) => phase.steps.length === 0)
  return element(
    'section',
    {
      class: 'routebord-outline',
      'aria-label': `${words.outline}: ${description.title}`,
      ...own,
    },
    [
      element('h2', {}, [words.outline]),
      element('p', {}, [
        element('strong', {}, [description.title]),
        ` ${isEmpty ? words.empty : description.summary}`,
      ]),
      rolesTree(description, letters),
      element(
        'ol',
        { class: 'routebord-phases' },
        description.phases.map((phase) => phaseTree(phase, tracks, letters, dimmed)),
      ),
      ...tracks.end,
    ],
  )
}

/** Names the roles, so that a reader knows whose thread is whose. */
function rolesTree({ roles }: JourneyDescription, letters: Letters): ElementTree {
  const items = roles.map(({ role, name, about }) =>
    element('li', {}, [
      bulletTree(role.tone, letters.get(role.id) ?? ''),
      element('strong', {}, [` ${name} `]),
      element('span', {}, [about]),
    ]),
  )
  return element('ul', { class: 'routebord-roles' }, items)
}

function phaseTree(
  phase: PhaseDescription,
  tracks: ReadingTracks,
  letters: Letters,
  dimmed: ReadonlySet<Step>,
): ElementTree {
  return element('li', {}, [
    element('div', { class: 'routebord-phase' }, [
      ...tracks.besideHead(phase.phase),
      element('div', {}, [element('h3', {}, [phase.title]), ...factTrees(phase.facts)]),
    ]),
    element(
      'ol',
      {},
      phase.steps.map((step) => stepTree(step, tracks, letters, dimmed.has(step.step))),
    ),
  ])
}

function stepTree(
  step: StepDescription,
  tracks: ReadingTracks,
  letters: Letters,
  isDimmed: boolean,
): ElementTree {
  const attributes = {
    class: 'routebord-step',
    'data-step': step.step.id,
    'data-dim': isDimmed ? '' : undefined,
  }
  return element('li', attributes, [
    ...tracks.besideStep(step.step),
    element('div', { class: 'routebord-text' }, [
      element('h4', {}, [step.title]),
      ...stepTrees(step, letters, tracks),
    ]),
  ])
}

/** Describes a step in words, without its title. */
export function stepTrees(
  step: StepDescription,
  letters: Letters,
  tracks: ReadingTracks = NO_TRACKS,
): readonly ElementTree[] {
  const remark = step.remark === undefined ? [] : [element('em', {}, [`(${step.remark})`])]
  const who = [
    ...step.step.roles.map((role) => bulletTree(role.tone, letters.get(role.id) ?? '')),
    ` ${step.who} `,
  ]
  return [
    element('p', { class: 'routebord-who' }, [...who, ...remark]),
    ...lines('routebord-from', step.from),
    ...voiceTrees(step.voices, letters, tracks),
    ...factTrees(step.facts),
    ...lines('routebord-next', step.next),
  ]
}

function factTrees(facts: readonly Fact[]): readonly ElementTree[] {
  if (facts.length === 0) return []
  const entries = facts.flatMap((fact) => [element('dt', {}, [fact.label]), factTree(fact)])
  return [element('dl', {}, entries)]
}

/** Where the words are the map, what is told has the mark of the picture, which the stylesheet draws. */
function factTree({ text, question, mark, trouble }: Fact): ElementTree {
  const attributes = { class: trouble ? 'routebord-trouble' : undefined, 'data-mark': mark }
  if (question === undefined) return element('dd', attributes, [text])
  const board = element('span', { class: 'routebord-board' }, [question])
  return element('dd', attributes, [board, text.slice(question.length)])
}

function lines(name: string, texts: readonly string[]): readonly ElementTree[] {
  return texts.map((text) => element('p', { class: name }, [text]))
}

function voiceTrees(
  voices: readonly Voice[],
  letters: Letters,
  tracks: ReadingTracks,
): readonly ElementTree[] {
  if (voices.length === 0) return []
  const items = voices.map((voice) => {
    const [comma, feeling] = voice.feeling === undefined ? ['', ''] : [', ', voice.feeling]
    // A bullet says who it is to those who see it; where there is little room the name is read out alone.
    const name = element('span', {}, [`${voice.name}${comma}`])
    const said = voice.quote === undefined ? [] : [': ', element('q', {}, [voice.quote])]
    const bullet = bulletTree(voice.role.tone, letters.get(voice.role.id) ?? '')
    return element('li', {}, [...tracks.besideVoice(voice), bullet, ' ', name, feeling, ...said])
  })
  return [element('ul', { class: 'routebord-voices' }, items)]
}

/**
 * A role's letter in its hue, which the stylesheet knows. The name is beside it, so it is not read out. One element and not a
 * picture: a long journey has thousands of them.
 */
export function bulletTree(tone: number, letter: string): ElementTree {
  const attributes = { class: 'routebord-bullet', 'data-hue': hueOf(tone) }
  return element('b', { ...attributes, 'aria-hidden': 'true' }, [letter])
}
