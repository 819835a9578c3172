import {
  changed,
  changesOf,
  inverted,
  joined,
  type Replacement,
  replacementsOf,
  type TextChange,
} from './text-change.ts'

/** What happened to the text. */
export interface TextUpdate {
  readonly changes: readonly TextChange[]
  /** Who changed it, and so knows already; none for undo and redo. */
  readonly by: unknown
}

/** How a change came about. */
export interface ChangeOrigin {
  readonly by?: unknown
  /** Letters that are typed or deleted one after another are undone together. Defaults to no. */
  readonly isTyped?: boolean
}

type Step = readonly Replacement[]

/** A pause in typing that begins a new step, in milliseconds. */
const PAUSE = 500
const MOST_STEPS = 500

/** The text of the map with its one history, whoever changes it: form, editor, or a file that is opened. */
export class JourneyText {
  #text: string
  #done: Step[] = []
  #undone: Step[] = []
  /** When the last step was typed; a step that was not takes no more letters. */
  #typedAt = Number.NEGATIVE_INFINITY
  readonly #listeners: ((update: TextUpdate) => void)[] = []
  readonly #now: () => number

  constructor(text: string, now: () => number = () => performance.now()) {
    this.#text = withPlainBreaks(text)
    this.#now = now
  }

  get text(): string {
    return this.#text
  }

  /** Whether there is something to be undone. */
  get canUndo(): boolean {
    return this.#done.length > 0
  }

  /** Whether there is something to be done again. */
  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  /** Calls back after each change. */
  listen(listener: (update: TextUpdate) => void): void {
    this.#listeners.push(listener)
  }

  /** Puts another text in the place of this one. */
  replace(text: string): void {
    this.change([{ from: 0, to: this.#text.length, insert: withPlainBreaks(text) }])
  }

  /** Changes pieces of the text, in one step of undo. */
  change(changes: readonly TextChange[], { by, isTyped = false }: ChangeOrigin = {}): void {
    if (changes.length === 0) return
    const step = replacementsOf(this.#text, changes)
    const now = this.#now()
    const longer = isTyped && now - this.#typedAt < PAUSE ? this.#joinLast(step) : undefined
    if (longer) this.#done[this.#done.length - 1] = [longer]
    else this.#done = [...this.#done.slice(1 - MOST_STEPS), step]
    this.#typedAt = isTyped ? now : Number.NEGATIVE_INFINITY
    this.#undone = []
    this.#carryOut(step, by)
  }

  /** Takes the last step back; says whether there was one. */
  undo(): boolean {
    return this.#move(this.#done, this.#undone)
  }

  /** Does the step again that was taken back last; says whether there was one. */
  redo(): boolean {
    return this.#move(this.#undone, this.#done)
  }

  #move(from: Step[], to: Step[]): boolean {
    const step = from.pop()
    if (step === undefined) return false
    const back = inverted(step)
    to.push(back)
    this.#typedAt = Number.NEGATIVE_INFINITY
    this.#carryOut(back, undefined)
    return true
  }

  #joinLast(step: Step): Replacement | undefined {
    const [last, ...others] = this.#done.at(-1) ?? []
    const [next, ...more] = step
    if (last === undefined || next === undefined || others.length + more.length > 0)
      return undefined
    return joined(last, next)
  }

  #carryOut(step: Step, by: unknown): void {
    const changes = changesOf(step)
    this.#text = changed(this.#text, changes)
    for (const listener of this.#listeners) listener({ changes, by })
  }
}

/** Fields for text know no other break, and places are counted in what they hold. */
function withPlainBreaks(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}
