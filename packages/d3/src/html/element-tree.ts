import { round } from '../scene/path-data.ts'

/** An attribute with its value. */
export type Attribute = readonly [name: string, value: string]

/** Attributes before they are written: a number is rounded as all of a picture are, and what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element as data: the one description that the string and the page are both written from. */
export interface ElementTree {
  readonly name: string
  readonly attributes: readonly Attribute[]
  readonly children: readonly (ElementTree | string)[]
}

/** Describes an element. Names are literals of this package; values and texts may be anyone's. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (ElementTree | string)[] = [],
): ElementTree {
  const written: Attribute[] = []
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      written.push([key, typeof value === 'number' ? String(round(value)) : value])
  return { name, attributes: written, children }
}

/** The language of a part of a map and the way it runs, whatever the page around it does. */
export interface Own {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}
