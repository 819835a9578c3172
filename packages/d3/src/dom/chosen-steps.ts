/** Steps that are selected, the last chosen last: its details are shown. */
export type ChosenSteps = readonly string[]

/** Reads which steps a page selects; where it says nothing, what was selected stays. */
export function readChosen(
  selected: string | ChosenSteps | null | undefined,
  before: ChosenSteps,
): ChosenSteps {
  return selected === undefined ? before : [selected ?? []].flat()
}

/** Returns what is selected after a press on a step: the step alone or, while a modifier is held, the step with the others. */
export function chooseStep(chosen: ChosenSteps, step: string, isAdding: boolean): ChosenSteps {
  if (!isAdding) return isSameChoice(chosen, [step]) ? [] : [step]
  return chosen.includes(step) ? chosen.filter((other) => other !== step) : [...chosen, step]
}

/** Tells whether the same steps are selected, in the same order. */
export function isSameChoice(a: ChosenSteps, b: ChosenSteps): boolean {
  return a.length === b.length && a.every((step, at) => step === b[at])
}
