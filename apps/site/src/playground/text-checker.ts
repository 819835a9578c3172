import type { SiteLocale } from '../texts/path-of.ts'
import type { CheckedText } from './check-text.ts'
import type { CheckRequest } from './check-worker.ts'

/** Has texts checked beside the page; answers come in the order of the questions. */
export class TextChecker {
  readonly #worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  readonly #waiting: ((checked: CheckedText) => void)[] = []
  readonly #locale: SiteLocale

  constructor(locale: SiteLocale) {
    this.#locale = locale
    this.#worker.addEventListener('message', ({ data }: MessageEvent<CheckedText>) =>
      this.#waiting.shift()?.(data),
    )
  }

  check(text: string): Promise<CheckedText> {
    const request: CheckRequest = { text, locale: this.#locale }
    return new Promise((answer) => {
      this.#waiting.push(answer)
      this.#worker.postMessage(request)
    })
  }
}
