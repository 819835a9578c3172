import '../embed/copy-code.ts'

/** Gives each piece of code of a guide a button that copies it. */
function addButtons(guide: HTMLElement): void {
  const { copy = '', copied = '' } = guide.dataset
  for (const code of guide.querySelectorAll('pre')) {
    const holder = document.createElement('copy-code')
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = copy
    holder.dataset.copied = copied
    holder.append(button)
    code.replaceWith(holder)
    holder.prepend(code)
  }
}

for (const guide of document.querySelectorAll<HTMLElement>('.guide')) addButtons(guide)
