import { deriveComposite } from '@routebord/analysis'
import { examples } from '@routebord/examples'
import { methodExamples } from '@routebord/examples/method'
import { assertJourney, type JourneyDocument } from '@routebord/schema'
import { expect, test } from 'vitest'
import { layoutSwimlane } from '../src/layout-swimlane.ts'

const LINE = 16

test.each(Object.values(examples))(
  'each influence of $id is named beside its card, in no gutter',
  (document) => {
    const layout = layoutSwimlane(deriveComposite(assertJourney(document)))
    const influences = layout.links.filter(({ link }) => link.kind !== 'return')
    for (const { link, start, label } of influences) {
      const { head, text, x, baseline } = label
      const own = [...layout.cards, ...layout.notes].find(({ step }) => step === link.from.step)
      expect(head.lines.length).toBeGreaterThan(0)
      expect(head.cut || text.cut, `${head.lines} ${text.lines}`).toBe(false)
      if (own !== undefined) {
        expect(x).toBeGreaterThan(own.left)
        expect(x + Math.max(head.width, text.width)).toBeLessThanOrEqual(own.right + LINE)
      }
      const height = LINE * (head.lines.length + text.lines.length)
      // Below its card, or above it with one line of signs at most between.
      expect(baseline - start.y).toBeLessThanOrEqual(20)
      expect(start.y - baseline).toBeLessThanOrEqual(height + 60)
    }
  },
)

test.each([...Object.values(examples), ...(Object.values(methodExamples) as JourneyDocument[])])(
  'no influence of $id runs under its own card where no words tell where it goes',
  (document) => {
    const layout = layoutSwimlane(deriveComposite(assertJourney(document)), { detail: 'overview' })
    for (const { link, start, end } of layout.links) {
      const own = layout.cards.find(({ step }) => step === link.from.step)
      if (own === undefined || link.kind === 'return' || end.x < own.right) continue
      const isBeside = own.top <= end.y && end.y <= own.bottom
      expect(start.x, link.kind).toBe(
        isBeside ? own.right : Math.min(own.left + 30, own.right - 20),
      )
      expect([own.top, own.bottom, end.y]).toContain(start.y)
    }
  },
)

test('an influence that goes on beside its card leaves through the end of it', () => {
  const document = methodExamples['bouncy-ball-4'] as JourneyDocument
  const layout = layoutSwimlane(deriveComposite(assertJourney(document)), { detail: 'overview' })
  const level = layout.links.filter(({ start, end }) => start.y === end.y)
  expect(level.length).toBeGreaterThan(0)
})
