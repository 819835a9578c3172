import { readFileSync, writeFileSync } from 'node:fs'
import { deriveComposite, localize } from '@routebord/analysis'
import { buildScene, toSvgString } from '@routebord/d3/svg'
import { layoutSwimlane } from '@routebord/layout'
import { assertJourney } from '@routebord/schema'

const journey = assertJourney(JSON.parse(readFileSync('journey.json', 'utf8')))
const layout = layoutSwimlane(deriveComposite(journey))
const title = localize(journey.title, layout.locale)
writeFileSync('journey.svg', toSvgString(buildScene(layout, title)))
