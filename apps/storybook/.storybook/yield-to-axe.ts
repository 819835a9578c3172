type Lifted = readonly [svg: SVGElement, marks: readonly Node[]]

let lifted: readonly Lifted[] = []

/** What axe still has to find inside a picture: its name, and whatever could take the focus there. */
const SPOKEN = ':is(title, desc, a, [tabindex])'

/**
 * Makes a page ready for axe. The marks of pictures go out of it: axe reads none of them (see `axe-scope.ts`), and yet
 * weighs each of thousands. The buttons over the words of a narrow map go below them, because under whatever is not seen
 * axe cannot judge a contrast.
 */
export function yieldToAxe(): void {
  lifted = [...document.querySelectorAll('svg')].map((svg) => {
    const marks = [...svg.childNodes]
    svg.replaceChildren(...marks.filter(isSpoken))
    return [svg, marks]
  })
  for (const layer of layers()) if (isOverWords(layer)) layer.style.zIndex = '-1'
}

/** Puts all back where it was. */
export function takeBack(): void {
  for (const [svg, marks] of lifted) svg.replaceChildren(...marks)
  lifted = []
  for (const layer of layers()) layer.style.zIndex = ''
}

function isSpoken(node: Node): boolean {
  return node instanceof Element && (node.matches(SPOKEN) || node.querySelector(SPOKEN) !== null)
}

function layers(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.routebord-layer')]
}

/** In a narrow map the picture has no box of its own, and its layer lies over the words. */
function isOverWords(layer: HTMLElement): boolean {
  return layer.closest('.routebord-picture')?.clientWidth === 0
}
