declare global {
  interface Window {
    /** Written by `keepMessages`. */
    messages: string[]
  }
}

/** Runs in a page before its own scripts: keeps in `window.messages` what it says, and what it stumbles over. */
export function keepMessages(): void {
  window.messages = []
  for (const kind of ['log', 'info', 'warn', 'error'] as const)
    Reflect.set(console, kind, (...texts: unknown[]) => window.messages.push(texts.join(' ')))
  window.addEventListener('error', ({ message }) => window.messages.push(message))
  window.addEventListener('unhandledrejection', ({ reason }) =>
    window.messages.push(String(reason)),
  )
}
