import { deriveComposite } from '@routebord/analysis'
import { examples } from '@routebord/examples'
import { layoutBraid } from '@routebord/layout/braid'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { buildBraidScene } from '../src/scene/build-braid-scene.ts'
import { toSvgString } from '../src/svg/to-svg-string.ts'
import { bouncyBallJourney } from './drawn.ts'

test('the bouncy-ball journey is drawn as this braid', async () => {
  const scene = buildBraidScene(layoutBraid(deriveComposite(bouncyBallJourney)), 'A braid')
  const svg = toSvgString(scene)
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('golden/braid.svg')
})

test.each(Object.values(examples).filter(({ roles }) => roles.length < 10))(
  'the braid of $id has a thread for each role, and a station and a title for each step',
  (document) => {
    const journey = assertJourney(document)
    const { layers } = buildBraidScene(layoutBraid(deriveComposite(journey)), journey.id)
    const keysOf = (layer: string): readonly string[] =>
      layers.find(({ key }) => key === layer)?.marks.map(({ key }) => key) ?? []
    const travellers = journey.roles.filter((role) =>
      journey.steps.some(({ roles }) => roles.includes(role)),
    )
    expect(keysOf('threads')).toEqual(travellers.map(({ id }) => `thread:${id}`))
    expect([...keysOf('stations')].sort()).toEqual(
      journey.steps.map(({ id }) => `station:${id}`).sort(),
    )
    expect(keysOf('texts')).toHaveLength(journey.steps.length + travellers.length)
    const svg = toSvgString(buildBraidScene(layoutBraid(deriveComposite(journey)), journey.id))
    expect(svg).not.toMatch(/undefined|NaN|var\(/)
  },
)
