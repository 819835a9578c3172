import { describe, expect, test } from 'vitest'
import { da } from '../src/languages/da.ts'
import { nl } from '../src/languages/nl.ts'
import { type Drawn, draw, found, sketchJourney } from './journeys.ts'

const UNSEEN = [[0], { roles: [0], observed: 'no' as const }, [1]]

function withLink(from: string, to: string): Drawn {
  return draw(
    sketchJourney(2, UNSEEN, {
      links: [{ kind: 'influence', from: { step: from }, to: { step: to }, carries: 'Wait' }],
    }),
  )
}

describe('a step that nobody saw', () => {
  test('says so above its thread', () => {
    const note = found(draw(sketchJourney(2, UNSEEN)).layout.notes[0])
    expect([note.remarkBaseline - note.rail, note.titleBaseline - note.rail]).toEqual([-16, 22])
  })

  test('says so below its thread where a sign stands above', () => {
    const { layout } = draw(
      sketchJourney(2, UNSEEN, {
        signposts: [
          {
            id: 'where',
            question: 'Where are they?',
            roles: ['r0'],
            at: { step: 's1', moment: 'during' },
            status: 'missing',
          },
        ],
      }),
    )
    const note = found(layout.notes[0])
    expect([note.remarkBaseline - note.rail, note.titleBaseline - note.rail]).toEqual([22, 39])
    expect(found(layout.signs[0]).bottom).toBeLessThan(note.rail)
    expect(found(layout.lanes[0]).bottom).toBeGreaterThan(note.titleBaseline + 4)
  })

  test('sends an influence from under its words', () => {
    const { layout } = withLink('s1', 's2')
    const [note, link] = [found(layout.notes[0]), found(layout.links[0])]
    expect(link.start.y).toBe(note.titleBaseline + 6)
    expect(link.label.text.lines.join(' ')).toContain('Wait')
  })

  test('receives an influence at its left, under the thread', () => {
    const { layout } = withLink('s2', 's1')
    const note = found(layout.notes[0])
    expect(found(layout.links[0]).end).toEqual({ x: note.left - 3, y: note.rail + 30 })
  })
})

test.each([
  [da, 'Delvist observeret'],
  [nl, 'Deels waargenomen'],
])(
  'a card is as wide as it takes to say in $tag that it was only partly seen',
  (language, remark) => {
    const { layout } = draw(sketchJourney(1, [{ roles: [0], observed: 'partly' as const }]), {
      language,
    })
    const card = found(layout.cards[0])
    expect(card.remark?.text).toMatchObject({ lines: [remark], cut: false })
  },
)
