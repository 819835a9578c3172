import { syntaxTree } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { hoverTooltip, type Tooltip } from '@codemirror/view'
import type { Explain } from '../texts/format/explain.ts'
import { element } from './element.ts'
import { explanationAt } from './explanation-at.ts'

/** Says what a field means while the pointer rests on its name or its value. */
export function explainJson(explain: Explain): Extension {
  return hoverTooltip((view, pos, side) => {
    const node = syntaxTree(view.state).resolveInner(pos, side)
    if (!['PropertyName', 'String', 'Number', 'True', 'False'].includes(node.name)) return null
    const explanation = explanationAt(view.state, pos, side, explain)
    if (explanation === undefined) return null
    const { text, lang } = explanation
    const tooltip: Tooltip = {
      pos: node.from,
      end: node.to,
      above: true,
      create: () => ({ dom: element('p', { class: 'explanation', lang }, text) }),
    }
    return tooltip
  })
}
