import {
  type Argument,
  type Expression,
  type MemberExpression,
  type Node,
  parseSync,
  Visitor,
} from 'oxc-parser'
import { countLines } from './measure-source.ts'
import type { SourceFile } from './source-files.ts'

/** A place where text could become markup, script or style. */
export interface Sink {
  path: string
  line: number
  /** What takes the text, as the language calls it. */
  name: string
}

/** Members that take markup. Naming one is enough: whoever reads it or passes it on has no need of it either. */
const members = new Set([
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'parseFromString',
  'createContextualFragment',
])

/** Attributes of JSX that take markup or inline style. */
const jsxAttributes = new Set(['dangerouslySetInnerHTML', 'srcDoc', 'style'])

/** Keys of an object that `Object.assign` or `createElement` would turn into a sink. */
const keys = new Set([...members, 'dangerouslySetInnerHTML', 'srcDoc'])

/** Which argument holds the name of an attribute. */
const attributeSetters: ReadonlyMap<string, number> = new Map([
  ['setAttribute', 0],
  ['setAttributeNS', 1],
  // The method of a d3 selection.
  ['attr', 0],
])

const unsafeAttribute = /^(?:style|srcdoc|on.*)$/i
const timers = new Set(['setTimeout', 'setInterval'])
const page = /^(?:document|ownerDocument|contentDocument)$/

/** Returns each markup sink in a script, in the order of its lines. */
export function findSinks({ path, text }: SourceFile): Sink[] {
  const { program, errors } = parseSync(path, text)
  // What cannot be parsed cannot be vouched for.
  if (errors.length > 0) return [{ path, line: 1, name: 'unreadable source' }]
  const sinks: Sink[] = []
  const report = ({ start }: Node, name: string | undefined): void => {
    if (name === undefined) return
    sinks.push({ path, line: countLines(text.slice(0, start + 1)), name })
  }
  new Visitor({
    MemberExpression: (node) => report(node.property, sinkMember(node)),
    // Types name the class Function too, but no type is named eval.
    Identifier: (node) => report(node, node.name === 'eval' ? 'eval' : undefined),
    NewExpression: (node) => report(node, makesFunction(node.callee)),
    CallExpression: (node) => {
      report(node, makesFunction(node.callee))
      report(node, sinkCall(node.callee, node.arguments))
    },
    Property: (node) => {
      const name = node.computed ? literalText(node.key) : keyName(node.key)
      report(node, name !== undefined && keys.has(name) ? name : undefined)
    },
    JSXAttribute: (node) => {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : ''
      report(node, jsxAttributes.has(name) ? name : undefined)
    },
  }).visit(program)
  return sinks.sort((a, b) => a.line - b.line)
}

function sinkMember(node: MemberExpression): string | undefined {
  const name = memberName(node)
  if (name === 'write' || name === 'writeln')
    return page.test(calledName(node.object) ?? '') ? `document.${name}` : undefined
  return name !== undefined && members.has(name) ? name : undefined
}

function sinkCall(callee: Expression, args: readonly Argument[]): string | undefined {
  const called = calledName(callee)
  if (called === undefined) return undefined
  if (timers.has(called)) return isText(args[0]) ? `${called} of a text` : undefined
  // The method of a d3 selection: with an argument it assigns innerHTML.
  if (called === 'html' && callee.type === 'MemberExpression' && args.length > 0) return 'html'
  const place = attributeSetters.get(called)
  const attribute = place === undefined ? undefined : literalText(args[place])
  return attribute !== undefined && unsafeAttribute.test(attribute)
    ? `${called} of ${attribute}`
    : undefined
}

function makesFunction(callee: Expression): string | undefined {
  return calledName(callee) === 'Function' ? 'Function' : undefined
}

/** The last name of what is called: `setTimeout` of `window.setTimeout`. */
function calledName(node: Expression): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return node.name
    case 'MemberExpression':
      return memberName(node)
    case 'ChainExpression':
    case 'ParenthesizedExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return calledName(node.expression)
    default:
      return undefined
  }
}

function memberName(node: MemberExpression): string | undefined {
  return node.computed ? literalText(node.property) : keyName(node.property)
}

function keyName(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : literalText(node)
}

/** The text of a literal that is known before the code runs. */
function literalText(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined
  return node.quasis[0]?.value.cooked ?? undefined
}

function isText(node: Node | undefined): boolean {
  if (node?.type === 'BinaryExpression') return isText(node.left) || isText(node.right)
  return node?.type === 'TemplateLiteral' || literalText(node) !== undefined
}
