import { type ChosenSteps, chooseStep, isSameChoice } from './chosen-steps.ts'
import type { StepPlaces } from './step-places.ts'

/** The map whose steps are chosen. */
export interface ChoosingMap {
  /** Whether the page decides what is chosen. */
  readonly isControlled: () => boolean
  readonly chosen: () => ChosenSteps
  /** Shows a choice; the focus follows where it is to move. */
  readonly show: (chosen: ChosenSteps, moveFocus: boolean) => void
  readonly report: (chosen: ChosenSteps) => void
}

/** Choices as readers make them, and as pages answer. */
export interface StepChoice {
  /** With a modifier a step is chosen beside the others, and the focus stays to choose more. */
  readonly press: (step: string, event: MouseEvent) => void
  /** In a controlled map the page is asked, and answers with an update. */
  readonly choose: (chosen: ChosenSteps, moveFocus?: boolean) => void
  /** Lets go of what is chosen; returns whether anything was. */
  readonly end: () => boolean
  /** Reports what is left of a choice, where steps of it are no longer there. */
  readonly reportGone: (chosen: ChosenSteps, places: StepPlaces) => void
  /** Shows what is chosen, as the page or the reader has it. */
  readonly answer: (chosen: ChosenSteps) => void
}

/** Lets steps be chosen on a map. */
export function createStepChoice(map: ChoosingMap): StepChoice {
  /** What the page of a controlled map was asked for, until it answers. */
  let asked: { readonly chosen: ChosenSteps; readonly moveFocus: boolean } | undefined
  const choose = (chosen: ChosenSteps, moveFocus = true): void => {
    if (map.isControlled()) asked = { chosen, moveFocus }
    else map.show(chosen, moveFocus)
    map.report(chosen)
  }
  return {
    press: (step, { ctrlKey, metaKey, shiftKey }) => {
      const isAdding = ctrlKey || metaKey || shiftKey
      choose(chooseStep(map.chosen(), step, isAdding), !isAdding)
    },
    choose,
    end: () => {
      const isChosen = map.chosen().length > 0
      if (isChosen) choose([])
      return isChosen
    },
    reportGone: (chosen, { boxes }) => {
      const left = chosen.filter((step) => boxes.has(step))
      if (left.length < chosen.length) map.report(left)
    },
    answer: (chosen) => {
      // The focus follows only into what was asked for: a page may decline, and change something else later.
      const isAnswer =
        asked !== undefined &&
        isSameChoice(asked.chosen, chosen) &&
        !isSameChoice(map.chosen(), chosen)
      map.show(chosen, isAnswer && asked?.moveFocus === true)
      if (isAnswer) asked = undefined
    },
  }
}
