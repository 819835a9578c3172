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
  return element('label', { class: 'field' }, element('span', {}, label), input)
}

/** A choice of one among several, with its label. */
export function choiceField(
  label: string,
  options: readonly { readonly value: string; readonly text: string }[],
  chosen: string,
  key: string,
  onChoose: (value: string) => void,
): HTMLLabelElement {
  const select = element(
    'select',
    { 'data-key': key },
    ...options.map(({ value, text }) =>
      element('option', { value, selected: value === chosen }, text),
    ),
  )
  select.addEventListener('change', () => onChoose(select.value))
  return element('label', { class: 'field' }, element('span', {}, label), select)
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
