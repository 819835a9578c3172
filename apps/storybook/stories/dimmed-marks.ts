/** Returns the ids of the roles whose threads have stepped back along their whole length, from the top lane down. */
export function dimmedThreads(canvas: HTMLElement): readonly string[] {
  const lively = idsOf(canvas, 'thread:', 'stroke="var(--routebord-role-')
  return fadedThreads(canvas).filter((id) => !lively.includes(id))
}

/** Returns the ids of the roles whose threads have stepped back somewhere, from the top lane down. */
export function fadedThreads(canvas: HTMLElement): readonly string[] {
  // A hue that steps back is mixed into the paper, never made transparent.
  return idsOf(canvas, 'thread:', 'color-mix')
}

/** Returns the ids of the steps that have stepped back, in the order of the alphabet. */
export function dimmedSteps(canvas: HTMLElement): readonly string[] {
  return [...idsOf(canvas, 'station:', '--routebord-ink-3,'), ...dimmedNotes(canvas)].sort()
}

/** A step that nobody saw has a note in place of a station, in an ink of second rank. */
function dimmedNotes(canvas: HTMLElement): readonly string[] {
  const lively = idsOf(canvas, 'note:', '--routebord-ink-2,')
  return idsOf(canvas, 'note:', '').filter((id) => !lively.includes(id))
}

function idsOf(canvas: HTMLElement, kind: string, color: string): readonly string[] {
  const marks = canvas.querySelectorAll<SVGElement>(`.routebord-body [data-key^="${kind}"]`)
  return [...marks]
    .filter((mark) => mark.outerHTML.includes(color))
    .map((mark) => mark.dataset.key?.slice(kind.length) ?? '')
}
