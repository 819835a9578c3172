const KEY = 'routebord-draft'

/** Keeps a text in this browser; one that has no room, or no permission, keeps nothing. */
export function keepDraft(text: string): void {
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // The hash of the address still has it.
  }
}

/** Returns the text that was kept. */
export function readKeptDraft(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

/** Forgets the text that was kept. */
export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept either.
  }
}
