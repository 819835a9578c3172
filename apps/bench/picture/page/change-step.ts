import type { JourneyDocument } from '@routebord/schema'

/** Changes one letter in the title of one step, as somebody would who mends it. */
export function changeStep(document: JourneyDocument, at: number): JourneyDocument {
  return {
    ...document,
    steps: document.steps.map((step, index) =>
      index === at ? { ...step, title: changeLetter(step.title) } : step,
    ),
  }
}

function changeLetter(
  title: JourneyDocument['steps'][number]['title'],
): JourneyDocument['steps'][number]['title'] {
  if (typeof title === 'string') return title.replace(/[a-z]/, (letter) => NEXT[letter] ?? 'a')
  return Object.fromEntries(
    Object.entries(title).map(([locale, text]) => [locale, String(changeLetter(text))]),
  )
}

// Letters of the same width, so that the step and no more than the step is drawn anew.
const NEXT: Readonly<Record<string, string>> = { a: 'e', b: 'd', d: 'b', e: 'a', n: 'u', u: 'n' }
