/** Draws into a part of the page while it can be seen, and only the latest of what there is to draw. */
export class WhenSeen<T> {
  readonly #host: Element
  readonly #draw: (value: T) => void
  #waiting: { readonly value: T } | undefined

  constructor(host: Element, draw: (value: T) => void) {
    this.#host = host
    this.#draw = draw
    new IntersectionObserver(() => this.#look()).observe(host)
  }

  show(value: T): void {
    this.#waiting = { value }
    this.#look()
  }

  /** Draws what waits, seen or not. */
  drawNow(): void {
    if (this.#waiting === undefined) return
    const { value } = this.#waiting
    this.#waiting = undefined
    this.#draw(value)
  }

  #look(): void {
    if (this.#host.checkVisibility()) this.drawNow()
  }
}
