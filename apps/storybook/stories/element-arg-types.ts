import manifest from '@routebord/element/custom-elements.json' with { type: 'json' }
import type { ArgTypes } from 'storybook/internal/types'
import { LISTENERS } from './element-listeners.ts'
import { argTypeOf } from './prop-arg-types.ts'

/** Makes the controls of `<routebord-swimlane>` from the manifest that its package publishes. */
export function elementArgTypes(): ArgTypes {
  const declarations = manifest.modules.flatMap((part) => part.declarations ?? [])
  const options = declarations.flatMap(({ members }) => members)
  const listeners: Readonly<Record<string, string>> = LISTENERS
  const events = declarations.flatMap((declaration) => declaration.events)
  return Object.fromEntries([
    ...options.map(({ name, type, description }) => [
      name,
      argTypeOf({
        name,
        type: type.text,
        required: false,
        text: description,
        values: literals(type.text),
      }),
    ]),
    ...events.map(({ name, type, description }) => {
      const listener = listeners[name] ?? name
      const text = `${name}: ${description}`
      return [
        listener,
        argTypeOf({ name: listener, type: type.text, required: false, text, values: [] }),
      ]
    }),
  ])
}

/** The texts that a type is a choice of; none for any other type. */
function literals(type: string): readonly string[] {
  const parts = type.split(' | ')
  return parts.every((part) => part.startsWith("'"))
    ? parts.map((part) => part.replaceAll("'", ''))
    : []
}
