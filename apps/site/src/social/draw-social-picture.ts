import { deriveComposite } from '@routebord/analysis'
import { type ElementTree, toMarkup } from '@routebord/d3/parts'
import { buildScene, TOKENS, toSvgString } from '@routebord/d3/svg'
import { layoutSwimlane } from '@routebord/layout'
import sharp, { type OverlayOptions } from 'sharp'
import { languageOf } from '../embed/draw-embed.ts'
import { journeyNamed } from '../journeys/journeys.ts'
import { outlineText } from './glyph-outlines.ts'
import { outlineScene } from './outline-scene.ts'
import { SOCIAL_SIZE } from './social-size.ts'
import { wrapTitle } from './wrap-title.ts'

const LEFT = 64
const TITLE_WIDTH = 1050
const MAP_TOP = 280
/** How much larger than on a page the map is drawn: such pictures are mostly seen small. */
const SCALE = 1.2

/** Maps that are drawn already, by journey and language: many pages share one. */
const maps = new Map<string, Promise<OverlayOptions>>()

/**
 * Draws what is seen of a page where it is shared: its title over a cut of a map, as PNG.
 * @param journey Name of a journey in `src/journeys/journeys.ts`.
 */
export async function drawSocialPicture(
  title: string,
  journey: string,
  locale: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${locale}/${journey}`
  const map = maps.get(key) ?? drawMap(journey, locale)
  maps.set(key, map)
  const card = sharp(Buffer.from(toMarkup(drawCard(title))))
  return Uint8Array.from(
    await card
      .composite([await map])
      .png()
      .toBuffer(),
  )
}

/** Draws the part of a map that has room, without the help of any font. */
async function drawMap(journey: string, locale: string): Promise<OverlayOptions> {
  const options = { locale, language: languageOf(locale), detail: 'overview' } as const
  const composite = deriveComposite(journeyNamed(journey))
  const scene = buildScene(layoutSwimlane(composite, options), '')
  const height = (SOCIAL_SIZE.height - MAP_TOP) / SCALE
  const svg = toSvgString(outlineScene(scene, SOCIAL_SIZE.width / SCALE, height))
  const picture = sharp(Buffer.from(svg), { density: 72 * SCALE }).raw()
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return { input: data, raw: info, left: 0, top: MAP_TOP }
}

function drawCard(title: string): ElementTree {
  const { width, height } = SOCIAL_SIZE
  const { lines, style } = wrapTitle(title, TITLE_WIDTH)
  const lineHeight = style.size * 1.12
  const middle = (MAP_TOP + 78) / 2
  const top = middle - (lines.length * lineHeight) / 2 + style.size * 0.92
  const letters = lines.map((line, at) => outlineText(line, LEFT, top + at * lineHeight, style))
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, [
    element('rect', { width, height, fill: TOKENS.paper.light }),
    element('path', { d: SIGN, transform: `translate(${LEFT} 40)`, fill: TOKENS.ink.light }),
    element('path', {
      d: outlineText('Routebord', LEFT + 46, 61, { size: 26, weight: 700 }),
      fill: TOKENS.ink.light,
    }),
    element('path', { d: letters.join(''), fill: TOKENS.ink.light }),
  ])
}

/** The mark beside our name. */
const SIGN = 'M3 2H24L32 12L24 22H3Q1 22 1 20V4Q1 2 3 2Z'

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly ElementTree[] = [],
): ElementTree {
  const pairs = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const)
  return { name, attributes: pairs, children }
}
