/** Something that failed. */
export class Failure extends Error {
  /** Why it did. */
  readonly reasons: readonly string[] = []
  readonly #secret: number = 1
  private readonly hidden: number = 2

  constructor(message: string) {
    super(message)
    this.name = `${this.#secret}${this.hidden}`
  }

  /** How bad it is, from 1 to 3. */
  get weight(): number {
    return this.#weight
  }

  set weight(weight: number) {
    this.#weight = weight
  }

  #weight = 1

  /** Says why, in one line. */
  describe(separator?: string): string {
    return this.reasons.join(separator)
  }
}
