import { adoptStylesheet } from '../dom/adopt-stylesheet.ts'
import { tone } from '../theme/stylesheet.ts'
import { BUTTONS_STYLESHEET, FIELD, RING } from './buttons-stylesheet.ts'

const OTHER_RULES: string = /* @__PURE__ */ createOtherRules()

/** The stylesheet of the tools: a page that carries server-rendered tools should carry it too. */
export const TOOLS_STYLESHEET: string = /* @__PURE__ */ BUTTONS_STYLESHEET.concat(OTHER_RULES)

/** Adopts the rules of all tools, those of buttons first: on a page with both the order of its tools changes nothing. */
export function adoptToolsStylesheet(place: Element): void {
  adoptStylesheet(place, BUTTONS_STYLESHEET)
  adoptStylesheet(place, OTHER_RULES)
}

function createOtherRules(): string {
  const rules = `
.routebord-levels,.routebord-focus,.routebord-search{display:flex;align-items:center;gap:4px}
.routebord-levels{gap:0}
.routebord-levels button{${FIELD};padding:0 14px;border-radius:0;margin-inline-start:-1px;cursor:pointer}
.routebord-levels button:first-child{border-start-start-radius:8px;border-end-start-radius:8px}
.routebord-levels button:last-child{border-start-end-radius:8px;border-end-end-radius:8px}
.routebord-levels button[aria-pressed=true]{background:${tone('ink')};border-color:${tone('ink')};color:${tone('card')}}
.routebord-focus select,.routebord-search input{${FIELD};max-width:280px;padding:0 10px}
.routebord-chip button,.routebord-search button{${FIELD};min-width:36px;padding:0;cursor:pointer}
.routebord-tools svg{display:block;margin:auto}
.routebord-tabled{padding:16px 20px;overflow:hidden;background:${tone('paper')};color:${tone('ink')}}
.routebord-tabled>div{margin-top:8px;overflow-x:auto}
.routebord-tabled>div:focus-visible{${RING}}
.routebord-search:dir(rtl) svg{transform:scaleX(-1)}
.routebord-chip{position:absolute}
.routebord-chip-full{position:static;display:flex;align-items:center;gap:4px;font-size:13px;max-width:460px;padding-block:3px;padding-inline:10px 4px;border:2px solid ${tone('ink')};border-radius:18px;background:${tone('card')}}
.routebord-chip .routebord-bullet{margin:0}
.routebord-chip .routebord-bullet+.routebord-bullet{margin-inline-start:-6px}
.routebord-chip button{flex:none;min-width:28px;height:28px;border:0;border-radius:14px;background:none}
.routebord-chip button[hidden]{display:none}
.routebord-spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.routebord-search input{width:200px}
.routebord-search input::placeholder{color:${tone('ink-3')};opacity:1}
.routebord-search span{font-size:13px;color:${tone('ink-2')};margin-inline-start:4px}
.routebord-heads-answer :is([data-key^="head:"],[data-key^="phase:"]){cursor:pointer;pointer-events:bounding-box}
.routebord-heads-answer :is([data-key^="head:"],[data-key^="phase:"]):hover{text-decoration:underline}
.routebord [data-pointed]{filter:drop-shadow(0 0 1px ${tone('ink')}) drop-shadow(0 0 1px ${tone('ink')})}
@container routebord (width<480px){${narrow()}}
@media (forced-colors:active){.routebord-levels button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{.routebord-tabled>button{display:none}}
`
  return `${rules.replace(/\n/g, '')}\n`
}

/** Above the list a search stays in sight, below what the page itself keeps there: what it found may be far down. */
function narrow(): string {
  return `
.routebord-tool:has(.routebord-levels){display:none}
.routebord-tool:has(.routebord-search){position:sticky;top:var(--routebord-sticky-top,0px);z-index:3;padding-bottom:8px}
.routebord-frame:has(.routebord-search) :is(.routebord-layer>button,.routebord-drawer),.routebord-frame:has(.routebord-search)~*,.routebord-frame:has(.routebord-search)~* :is(h2,.routebord-text){scroll-margin-top:calc(var(--routebord-sticky-top,0px) + 84px)}
.routebord-focus,.routebord-search{flex:1;flex-wrap:wrap;min-width:0}
.routebord-focus select,.routebord-search input{flex:1;min-width:0;max-width:none;font-size:16px}
.routebord-search span{flex-basis:100%;margin:0}
`
}
