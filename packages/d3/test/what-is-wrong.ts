const REFERENCES = ['aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-owns']

/** What does not hold of a map that is alive, whatever was done to it before. */
export function whatIsWrong(container: HTMLElement): readonly string[] {
  return [
    ...wrongStops(container),
    ...wrongDetails(container),
    ...wrongNames(container),
    ...wrongReferences(container),
  ]
}

/** One step is a stop of the Tab key, and its button is where the picture has the step. */
function wrongStops(container: HTMLElement): readonly string[] {
  const buttons = [...container.querySelectorAll<HTMLElement>('.routebord-layer > button')]
  const stops = buttons.filter(({ tabIndex }) => tabIndex === 0)
  return stops.length === 1 ? [] : [`${stops.length} of ${buttons.length} steps are tab stops`]
}

/** What is said to be open is there, and nothing else. */
function wrongDetails(container: HTMLElement): readonly string[] {
  const open = container.querySelectorAll('.routebord-layer > [aria-expanded=true]').length
  const panels = container.querySelectorAll('.routebord-details').length
  return Math.min(open, 1) === panels ? [] : [`${open} steps say they are open, ${panels} are`]
}

function wrongNames(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll<HTMLElement>('button, input, select')]
    .filter((element) => element.checkVisibility() && nameOf(element) === '')
    .map((element) => `${element.outerHTML.slice(0, 80)} has no name`)
}

function nameOf(element: HTMLElement): string {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
  const words = [element.ariaLabel, ...labels.map(textOf), textOf(element)]
  return words.find((word) => word?.trim()) ?? ''
}

function textOf(element: Element): string {
  return element.textContent ?? ''
}

function wrongReferences(container: HTMLElement): readonly string[] {
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  const twice = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `two have id ${id}`)
  const lost = REFERENCES.flatMap((name) =>
    [...container.querySelectorAll(`[${name}]`)].flatMap((element) =>
      (element.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id !== '' && !ids.includes(id))
        .map((id) => `${name} leads to ${id}, which is not there`),
    ),
  )
  return [...twice, ...lost]
}
