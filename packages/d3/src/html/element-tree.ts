import type { Attribute } from '../scene/attributes.ts'

/** An element as data: the one description that the string and the page are both written from. */
export interface ElementTree {
  readonly name: string
  readonly attributes: readonly Attribute[]
  readonly children: readonly (ElementTree | string)[]
}

/** Describes an element. Names are literals of this package; values and texts may be anyone's. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (ElementTree | string)[] = [],
): ElementTree {
  const present = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { name, attributes: present, children }
}

/** The language of a part of a map and the way it runs, whatever the page around it does. */
export interface Own {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}
