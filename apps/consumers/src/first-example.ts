/** The first code in a README, as a reader copies it. */
export interface FirstExample {
  readonly language: string
  readonly code: string
  /** What the README says that it prints: the text right after it, if there is any. */
  readonly prints: string | undefined
}

const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm
/** A block that says how to install is no example. */
const SHELL = 'sh'

/**
 * Finds the first example in a README.
 * @throws Error when there is none.
 */
export function findFirstExample(readMe: string): FirstExample {
  const blocks = [...readMe.matchAll(BLOCK)].filter(([, language]) => language !== SHELL)
  const [first, second] = blocks
  const [, language, code] = first ?? []
  if (language === undefined || code === undefined) throw new Error('a README without an example')
  const [, secondLanguage, text] = second ?? []
  return { language, code, prints: secondLanguage === 'text' ? text : undefined }
}
