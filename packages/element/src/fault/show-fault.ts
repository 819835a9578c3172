import type { ElementIssue } from '../element-issue.ts'
import type { MessageLanguage } from '../element-language.ts'

const MOST_ISSUES = 5

/** Says above everything else in the element why no journey is drawn; what stands there stays. */
export function showFault(
  host: HTMLElement,
  issues: readonly ElementIssue[],
  { tag, faults }: MessageLanguage,
): void {
  removeFault(host)
  const create = (name: string, ...children: (Node | string)[]): HTMLElement => {
    const created = host.ownerDocument.createElement(name)
    created.append(...children)
    return created
  }
  const items = issues
    .slice(0, MOST_ISSUES)
    .map(({ message, hint }) => create('li', `${message} ${hint}`))
  const rest = issues.length - items.length
  const alert = create('div', create('strong', faults.title), create('ul', ...items))
  if (rest > 0) alert.append(create('p', faults.more(rest)))
  alert.className = 'routebord-fault'
  alert.setAttribute('role', 'alert')
  alert.lang = tag
  host.prepend(alert)
}

/** Takes the message away, also one that a copy of an element brought along. */
export function removeFault(host: HTMLElement): void {
  for (const alert of host.querySelectorAll(':scope > .routebord-fault')) alert.remove()
}
