import { syntaxTree } from '@codemirror/language'
import { hoverTooltip, type Tooltip } from '@codemirror/view'
import { element } from './element.ts'
import { explanationAt } from './explanation-at.ts'

/** Says what a field means while the pointer rests on its name or its value. */
export const explainJson = hoverTooltip((view, pos, side) => {
  const node = syntaxTree(view.state).resolveInner(pos, side)
  if (!['PropertyName', 'String', 'Number', 'True', 'False'].includes(node.name)) return null
  const text = explanationAt(view.state, pos, side)
  if (text === undefined) return null
  const tooltip: Tooltip = {
    pos: node.from,
    end: node.to,
    above: true,
    // The schema speaks English, whatever the page does.
    create: () => ({ dom: element('p', { class: 'explanation', lang: 'en' }, text) }),
  }
  return tooltip
})
