/** The attributes that the element follows. */
export const ATTRIBUTES: readonly string[] = [
  'src',
  'locale',
  'order',
  'detail',
  'direction',
  'tools',
  'selected',
]

/** Writes a property as its attribute, or takes the attribute away. */
export function reflect(host: Element, name: string, value: string | null | undefined): void {
  if (value === null || value === undefined) host.removeAttribute(name)
  else host.setAttribute(name, value)
}

/** Takes over what was set on the element before it had its class: it would hide the accessors for ever. */
export function takeOwnProperties(host: Element): void {
  for (const [name, value] of Object.entries(host)) {
    if (!(name in Object.getPrototypeOf(host))) continue
    Reflect.deleteProperty(host, name)
    Reflect.set(host, name, value)
  }
}
