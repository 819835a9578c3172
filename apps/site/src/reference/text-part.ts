import type { SiteLocale } from '../texts/path-of.ts'
import { findName, linkTo } from './addresses.ts'
import { hasOwnPage } from './package-reference.ts'

/** A stretch of text: as it is, or as code, and where it leads to. */
export interface TextPart {
  readonly text: string
  readonly isCode?: boolean
  /** One of the values that something may have. */
  readonly isValue?: boolean
  readonly href?: string | undefined
  /** Said where the page it leads to is in another language. */
  readonly hreflang?: string | undefined
}

const LEXEME = /'[^'\n]*'|`[^`\n]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[A-Za-z_$][\w$]*/g

/** Splits what is written in TypeScript, so that each public type leads to where it is explained. */
export function linkTypes(
  code: string,
  slug: string,
  self = '',
  locale: SiteLocale = 'en',
): readonly TextPart[] {
  const parts: TextPart[] = []
  let done = 0
  for (const { 0: text, index } of code.matchAll(LEXEME)) {
    const found = text === self ? undefined : findName(text, slug)
    if (found === undefined || hasOwnPage(found)) continue
    parts.push({ text: code.slice(done, index) }, { text, ...linkTo(found, locale) })
    done = index + text.length
  }
  return [...parts, { text: code.slice(done) }].filter(({ text }) => text !== '')
}

/** Splits a docstring at its backticks, so that each public name in them leads to where it is explained. */
export function linkDocs(
  text: string,
  slug: string,
  self = '',
  locale: SiteLocale = 'en',
): readonly TextPart[] {
  return text
    .split('`')
    .map((part, index): TextPart => {
      if (index % 2 === 0) return { text: part }
      const found = part === self ? undefined : findName(part, slug)
      // `da` in a docstring is a language before it is a constant.
      const isName = found !== undefined && found.kind !== 'constant'
      return { text: part, isCode: true, ...(isName && linkTo(found, locale)) }
    })
    .filter((part) => part.text !== '')
}

/** Returns the first sentence of a docstring. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+[A-Z“`]|$)/s.exec(text)?.[0] ?? text
}
