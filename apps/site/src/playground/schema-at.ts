import journeySchema from '@routebord/schema/journey.schema.json'
import type { JsonPath } from './json-place.ts'

/** What we read of a JSON Schema. */
export interface SchemaNode {
  readonly type?: string
  readonly description?: string
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly items?: SchemaNode
  readonly additionalProperties?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
}

const ROOT: SchemaNode = journeySchema
const DEFINITIONS: Readonly<Record<string, SchemaNode>> = journeySchema.$defs

/** Returns what the JSON Schema of journeys says about a place; undefined where it says nothing. */
export function schemaAt(path: JsonPath): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>((schema, key) => schema && stepInto(schema, key), ROOT)
}

/** Follows a reference; what the place itself says of its field comes before what the definition says. */
export function followed(schema: SchemaNode): SchemaNode {
  const name = schema.$ref?.replace('#/$defs/', '') ?? ''
  const definition = DEFINITIONS[name]
  return definition ? { ...definition, ...schema } : schema
}

function stepInto(schema: SchemaNode, key: string | number): SchemaNode | undefined {
  const { items, properties, additionalProperties, anyOf = [] } = followed(schema)
  const inner = typeof key === 'number' ? items : (properties?.[key] ?? additionalProperties)
  return inner ?? anyOf.map((option) => stepInto(option, key)).find(Boolean)
}
