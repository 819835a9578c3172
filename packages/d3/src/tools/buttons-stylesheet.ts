import { tone } from '../theme/stylesheet.ts'

/** What a control of a tool looks like, and while it has the focus. */
export const FIELD: string = `height:36px;margin:0;border:1px solid ${tone('card-line')};border-radius:8px;background:${tone('card')};color:${tone('ink')};font:inherit`
export const RING: string = `outline:3px solid ${tone('ink')};outline-offset:2px`

/**
 * The rules of tools that are one button, of the row they stand in, and of the rows a map is printed in: a page whose only
 * tools are these does not carry the rules of the others.
 */
export const BUTTONS_STYLESHEET: string = /* @__PURE__ */ createButtonsStylesheet()

function createButtonsStylesheet(): string {
  const rules = `
.routebord-tools{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;min-height:53px;padding:8px 16px 8px 20px;border-bottom:1px solid ${tone('hair')}}
.routebord-tool{display:flex;flex-wrap:wrap;gap:8px 16px}
:is(.routebord-print,.routebord-tool-button){${FIELD};padding:0 14px;cursor:pointer}
.routebord-tools :is(button,select,input):hover{border-color:${tone('ink-2')}}
.routebord-tools :is(button,select,input):focus-visible{${RING};z-index:1}
@container routebord (width<480px){
.routebord-tools{display:contents}
.routebord-tool{order:-2;padding:8px 12px 0;background:${tone('paper')}}
.routebord-tools :is(button,select,input):focus-visible{outline-offset:-3px}
}
.routebord-rows{display:none}
@media print{.routebord-tools,.routebord-rows~.routebord-picture{display:none}.routebord-rows{display:block}.routebord-row{display:block;max-height:96vh;margin-bottom:16px;break-inside:avoid}}
@media print and (orientation:portrait){.routebord-landscape{display:none}}
@media print and (orientation:landscape){.routebord-portrait{display:none}}
`
  return `${rules.replace(/\n/g, '')}\n`
}
