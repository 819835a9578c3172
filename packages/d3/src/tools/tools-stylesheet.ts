import { tone } from '../theme/stylesheet.ts'

const FIELD = `height:36px;margin:0;border:1px solid ${tone('card-line')};border-radius:8px;background:${tone('card')};color:${tone('ink')};font:inherit`
const RING = `outline:3px solid ${tone('ink')};outline-offset:2px`

/** The stylesheet of the tools: a page that carries server-rendered tools should carry it too. */
export const TOOLS_STYLESHEET: string = /* @__PURE__ */ createToolsStylesheet()

function createToolsStylesheet(): string {
  const rules = `
.routebord-tools{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;min-height:53px;padding:8px 16px 8px 20px;border-bottom:1px solid ${tone('hair')}}
.routebord-tool{display:flex}
.routebord-levels,.routebord-focus,.routebord-search{display:flex;align-items:center;gap:4px}
.routebord-levels{gap:0}
.routebord-levels button{${FIELD};padding:0 14px;border-radius:0;margin-inline-start:-1px;cursor:pointer}
.routebord-levels button:first-child{border-start-start-radius:8px;border-end-start-radius:8px}
.routebord-levels button:last-child{border-start-end-radius:8px;border-end-end-radius:8px}
.routebord-levels button[aria-pressed=true]{background:${tone('ink')};border-color:${tone('ink')};color:${tone('card')}}
.routebord-focus select,.routebord-search input{${FIELD};max-width:100%;padding:0 10px}
.routebord-print{${FIELD};padding:0 14px;cursor:pointer}
.routebord-focus button,.routebord-search button{${FIELD};min-width:36px;padding:0;cursor:pointer}
.routebord-tools svg{display:block;margin:auto}
[dir=rtl] .routebord-search svg{transform:scaleX(-1)}
.routebord-focus button[hidden]{display:none}
.routebord-search input{width:200px}
.routebord-search input::placeholder{color:${tone('ink-3')};opacity:1}
.routebord-search span{font-size:13px;color:${tone('ink-2')};margin-inline-start:4px}
.routebord-tools :is(button,select,input):hover{border-color:${tone('ink-2')}}
.routebord-tools :is(button,select,input):focus-visible{${RING};z-index:1}
.routebord-heads-answer :is([data-key^="head:"],[data-key^="phase:"]){cursor:pointer;pointer-events:bounding-box}
.routebord-heads-answer :is([data-key^="head:"],[data-key^="phase:"]):hover{text-decoration:underline}
.routebord [data-pointed]{filter:drop-shadow(0 0 1px ${tone('ink')}) drop-shadow(0 0 1px ${tone('ink')})}
@media (forced-colors:active){.routebord-levels button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
.routebord-rows{display:none}
@media print{.routebord-tools,.routebord-rows~.routebord-picture{display:none}.routebord-rows{display:block}.routebord-row{display:block;max-height:96vh;margin-bottom:16px;break-inside:avoid}}
@media print and (orientation:portrait){.routebord-landscape{display:none}}
@media print and (orientation:landscape){.routebord-portrait{display:none}}
`
  return `${rules.replace(/\n/g, '')}\n`
}
