/**
 * Makes a function return the same for the same object, and for no object longer than it is there: a page that makes its
 * overlays anew at every rendering has nothing drawn anew.
 */
export function oneForEach<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { readonly one: Made }>()
  return (key) => {
    const known = made.get(key) ?? { one: make(key) }
    made.set(key, known)
    return known.one
  }
}
