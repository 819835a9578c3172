import { ELEMENT_OPTIONS } from './element-options.ts'

/** Writes a property as its attribute, or takes the attribute away. */
export function reflect(host: Element, name: string, value: string | null | undefined): void {
  if (value === null || value === undefined) host.removeAttribute(name)
  else host.setAttribute(name, value)
}

/** Takes over what was set on the element before it had its class: it would hide the accessors for ever. */
export function takeOwnProperties(host: Element): void {
  for (const { property } of ELEMENT_OPTIONS) {
    if (!Object.hasOwn(host, property)) continue
    const value: unknown = Reflect.get(host, property)
    Reflect.deleteProperty(host, property)
    Reflect.set(host, property, value)
  }
}
