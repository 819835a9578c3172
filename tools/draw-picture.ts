// Writes the README's picture from the example.
import { writeFileSync } from 'node:fs'
import { deriveComposite } from '../packages/analysis/src/index.ts'
import { buildScene, toSvgString } from '../packages/d3/src/svg.ts'
import { bouncyBall } from '../packages/examples/src/index.ts'
import { layoutSwimlane } from '../packages/layout/src/index.ts'
import { assertJourney } from '../packages/schema/src/index.ts'

const layout = layoutSwimlane(deriveComposite(assertJourney(bouncyBall)))
const svg = toSvgString(buildScene(layout, 'A toy factory buys a bouncy-ball machine'))
writeFileSync(new URL('../docs/bouncy-ball.svg', import.meta.url), `${svg}\n`)
