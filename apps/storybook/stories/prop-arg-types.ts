import { propDocs } from 'virtual:prop-docs'
import type { ArgTypes, InputType } from 'storybook/internal/types'
import { fn } from 'storybook/test'
import type { PropDoc } from '../scripts/read-prop-docs.ts'

/** Makes a control for every prop of a type such as `JourneySwimlaneProps`: what it is for and what it can be. */
export function propArgTypes(type: string): ArgTypes {
  return Object.fromEntries(docsOf(type).map((doc) => [doc.name, argTypeOf(doc)]))
}

/** Makes a listener for every event among the props of a type: the actions panel shows what each is told. */
export function eventArgs(type: string): Readonly<Record<string, ReturnType<typeof fn>>> {
  return Object.fromEntries(
    docsOf(type)
      .filter(isEvent)
      .map(({ name }) => [name, fn()]),
  )
}

function docsOf(type: string): readonly PropDoc[] {
  const docs = propDocs[type]
  if (docs === undefined) throw new Error(`no component has props of the type ${type}`)
  return docs
}

/** How a value of a type is given; what is no text, number or choice is given by the story. */
const CONTROLS: ReadonlyMap<string, 'text' | 'number' | 'boolean'> = new Map([
  ['string', 'text'],
  ['string | null', 'text'],
  ['Locale', 'text'],
  ['number', 'number'],
  ['boolean', 'boolean'],
])

const isEvent = ({ name }: PropDoc): boolean => /^on[A-Z]/.test(name)

/** Makes the control of a prop, an event or an option. */
export function argTypeOf(doc: PropDoc): InputType {
  const { type, required, text, values } = doc
  return {
    description: text,
    type: { name: 'other', value: type, required },
    table: { type: { summary: type }, category: isEvent(doc) ? 'Events' : 'Props' },
    ...(values.length > 0
      ? { control: 'inline-radio', options: values }
      : { control: CONTROLS.get(type) ?? false }),
  }
}
