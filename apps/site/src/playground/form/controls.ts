import { element } from '../element.ts'

/** A text field with its label; `key` finds it again when the form is made anew. */
export function textField(
  label: string,
  value: string,
  key: string,
  onInput: (words: string) => void,
): HTMLLabelElement {
  const input = element('input', { type: 'text', 'data-key': key, autocomplete: 'off' })
  input.value = value
  input.addEventListener('input', () => onInput(input.value))
  return labelled(label, input)
}

/** Something to choose. */
export interface Option {
  readonly value: string
  readonly text: string
}

/** Makes what can be chosen of values and what they are called. */
export function optionsOf(texts: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(texts).map(([value, text]) => ({ value, text }))
}

/** A choice of one among several, with its label. */
export function choiceField(
  label: string,
  options: readonly Option[],
  chosen: string,
  key: string,
  onChoose: (value: string) => void,
): HTMLLabelElement {
  // What a document says stays to be seen, also where it is none of what can be chosen.
  const isKnown = options.some(({ value }) => value === chosen)
  const all = isKnown ? options : [{ value: chosen, text: chosen }, ...options]
  const select = element(
    'select',
    { 'data-key': key },
    ...all.map(({ value, text }) => element('option', { value, selected: value === chosen }, text)),
  )
  select.addEventListener('change', () => onChoose(select.value))
  return labelled(label, select)
}

/** A day, with its label. */
export function dateField(
  label: string,
  day: string,
  key: string,
  onChoose: (day: string) => void,
): HTMLLabelElement {
  const input = element('input', { type: 'date', 'data-key': key, autocomplete: 'off' })
  input.value = day.slice(0, 10)
  input.addEventListener('change', () => onChoose(input.value))
  return labelled(label, input)
}

function labelled(label: string, control: HTMLElement): HTMLLabelElement {
  return element('label', { class: 'field' }, element('span', {}, label), control)
}

/** A box to tick. */
export function tickField(
  label: string,
  isTicked: boolean,
  key: string,
  onTick: (isTicked: boolean) => void,
): HTMLLabelElement {
  const input = element('input', { type: 'checkbox', 'data-key': key, autocomplete: 'off' })
  input.checked = isTicked
  input.addEventListener('change', () => onTick(input.checked))
  return element('label', { class: 'tick' }, input, ` ${label}`)
}

/** A group of controls with its heading. */
export function group(
  heading: string,
  className: string,
  ...children: Node[]
): HTMLFieldSetElement {
  return element('fieldset', { class: className }, element('legend', {}, heading), ...children)
}
