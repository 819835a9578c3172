import { deriveComposite } from '@routebord/analysis'
import { examples } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
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
