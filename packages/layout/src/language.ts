import type { Locale } from '@routebord/schema'

/** The words the picture and its outline add to the author's own. */
export interface Words {
  readonly assumed: string
  readonly partlySeen: string
  readonly notObserved: string
  readonly notInCrm: string
  readonly feeling: string
  readonly to: string
  readonly buying: Readonly<Record<string, string>>
}

/** Sentences of the outline. Lists come already joined in the reader's language. */
export interface Sentences {
  readonly summary: (roles: string, steps: number, shared: number) => string
  readonly alone: (role: string) => string
  readonly together: (roles: string) => string
  readonly enters: (roles: string) => string
  readonly leaves: (roles: string) => string
  readonly next: (title: string) => string
  readonly goesOn: (roles: string, title: string) => string
  readonly comesFrom: (roles: string, title: string) => string
  readonly labels: {
    readonly touchpoint: string
    readonly friction: string
    readonly sign: string
    readonly influence: string
    readonly handoff: string
    readonly wayBack: string
    readonly evidence: string
  }
  readonly against: string
  readonly direct: string
  readonly indirect: string
  readonly severity: readonly [string, string, string]
  readonly status: Readonly<Record<'missing' | 'planned' | 'placed' | 'retired', string>>
  readonly moment: Readonly<Record<'before' | 'during' | 'after', string>>
  readonly kind: Readonly<Record<'decision' | 'milestone', string>>
}

/** What a picture says beside the author's own words, in one language. */
export interface PictureLanguage {
  readonly tag: Locale
  /** What stands before and after a quote. */
  readonly quotes: readonly [string, string]
  readonly words: Words
}

/** What a picture and its outline say beside the author's own words, in one language. */
export interface LayoutLanguage extends PictureLanguage {
  readonly sentences: Sentences
}

/** Puts a quote between the quotation marks of a language. */
export function quote(text: string, { quotes: [open, close] }: PictureLanguage): string {
  return `${open}${text}${close}`
}
