import { deriveComposite } from '@routebord/analysis'
import { buildBraidScene } from '@routebord/d3/braid'
import { da } from '@routebord/d3/languages/da'
import { nl } from '@routebord/d3/languages/nl'
import {
  buildScene,
  en,
  type Language,
  mirrorScene,
  renderToHtml,
  toSvgString,
} from '@routebord/d3/svg'
import { buildVerticalScene } from '@routebord/d3/vertical'
import { examples, generateJourney } from '@routebord/examples'
import rightToLeft from '@routebord/examples/fixtures/right-to-left.json' with { type: 'json' }
import { layoutSwimlane } from '@routebord/layout'
import { layoutBraid } from '@routebord/layout/braid'
import { timeAxis } from '@routebord/layout/time'
import { layoutVertical } from '@routebord/layout/vertical'
import { assertJourney, type Journey, type JourneyDocument } from '@routebord/schema'
import { HARD_SHAPES } from '../endurance/hard-shapes.ts'

type Way = (journey: Journey, language: Language) => string

const WAYS: Readonly<Record<string, Way>> = {
  lanes: (journey, language) =>
    toSvgString(buildScene(layoutSwimlane(deriveComposite(journey), { language }), journey.id)),
  mirrored: (journey, language) =>
    toSvgString(
      mirrorScene(buildScene(layoutSwimlane(deriveComposite(journey), { language }), journey.id)),
    ),
  'by dates': (journey, language) =>
    toSvgString(
      buildScene(
        layoutSwimlane(deriveComposite(journey), { language, axis: timeAxis }),
        journey.id,
      ),
      { theme: 'dark' },
    ),
  'down the page': (journey, language) =>
    toSvgString(
      buildVerticalScene(layoutVertical(deriveComposite(journey), { language }), journey.id),
    ),
  braid: (journey, language) =>
    toSvgString(
      buildBraidScene(layoutBraid(deriveComposite(journey), { locale: language.tag }), journey.id),
    ),
  page: (journey, language) => renderToHtml(journey, { language }),
}

// A thousand steps would take most of the time, and show nothing that two hundred do not.
const { '1,000 steps': _, ...hardShapes } = HARD_SHAPES
const JOURNEYS: Readonly<Record<string, JourneyDocument>> = {
  ...examples,
  'right to left': rightToLeft as unknown as JourneyDocument,
  ...hardShapes,
  '200 steps': generateJourney({ seed: 5, roles: 7, steps: 200, shared: 0.3 }),
}

/** Every picture that has the same bytes wherever it is written, as what writes it, by its name. */
export const PICTURES: ReadonlyMap<string, () => string> = new Map(
  Object.entries(JOURNEYS).flatMap(([name, document]) =>
    [en, da, nl].flatMap((language) =>
      Object.entries(WAYS).map(
        ([way, write]) =>
          [
            `${name}, ${way}, ${language.tag}`,
            () => write(assertJourney(document), language),
          ] as const,
      ),
    ),
  ),
)
