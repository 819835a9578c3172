import { fileURLToPath } from 'node:url'
import { type Declaration, type Member, readEntry } from '../../../tools/reference/src/index.ts'

/** A prop of a component, as its type has it. */
export interface PropDoc {
  readonly name: string
  /** The type as it is written, without `undefined`. */
  readonly type: string
  readonly required: boolean
  /** What its docstring says. */
  readonly text: string
  /** The texts to choose from, where the type is a closed set of them. */
  readonly values: readonly string[]
}

type Declarations = ReadonlyMap<string, Declaration>

// What a component is given, and whatever that extends.
const ENTRIES = ['layout', 'd3', 'react'].map((name) =>
  fileURLToPath(new URL(`../../../packages/${name}/src/index.ts`, import.meta.url)),
)

/** Reads the props of each component of `@routebord/react`, inherited ones too, by the name of their type. */
export function readPropDocs(): Readonly<Record<string, readonly PropDoc[]>> {
  const declarations: Declarations = new Map(
    ENTRIES.flatMap(readEntry).map((declaration) => [declaration.name, declaration]),
  )
  const types = [...declarations.keys()].filter((name) => /^Journey\w*Props$/.test(name))
  return Object.fromEntries(types.map((type) => [type, propsOf(type, declarations)]))
}

/**
 * Lists the props of a type, such as `Omit<PictureProps, 'tools'>`.
 * @throws Error when the type, or one that it extends, is not public.
 */
function propsOf(written: string, declarations: Declarations): readonly PropDoc[] {
  const [, kind, name = written, keys = ''] = /^(Pick|Omit)<(\w+),(.*)>$/.exec(written) ?? []
  const declaration = declarations.get(name)
  if (declaration === undefined) throw new Error(`no package publishes the type ${written}`)
  const [, alias] = / = (\w+)$/.exec(declaration.signature) ?? []
  const parents = alias === undefined ? declaration.parents : [alias]
  const props = [
    ...parents.flatMap((parent) => propsOf(parent, declarations)),
    ...declaration.members.map((member) => docOf(member, declarations)),
  ]
  // What is declared again stands where it stood first.
  const byName = new Map(props.map((prop) => [prop.name, prop]))
  return [...byName.values()].filter(
    (prop) => kind === undefined || keys.includes(`'${prop.name}'`) === (kind === 'Pick'),
  )
}

function docOf({ name, optional, type, docs }: Member, declarations: Declarations): PropDoc {
  const parts = type.split(' | ').filter((part) => part !== 'undefined')
  const written = parts.join(' | ')
  const values =
    declarations.get(written)?.values ?? (/^'[^|]+'$/.test(parts[0] ?? '') ? parts : [])
  return {
    name,
    type: written,
    required: !optional,
    text: docs.text,
    values: values.map((value) => value.replaceAll("'", '')),
  }
}
