/** Returns the colour of a token as marks carry it: a page's own, else the theme's. */
export function tokenColor(name: string): string {
  return `var(--routebord-${name},var(--routebord-${name}-default))`
}
