import { FONT_FAMILY } from './font-family.ts'
import { HUES, roleTones, type Theme, TOKENS, toneValue } from './tokens.ts'

const NAMES = Object.keys(TOKENS) as (keyof typeof TOKENS)[]

/** Returns a token as a CSS value: the user's custom property, else the theme's. */
export const tone = (name: keyof typeof TOKENS): string =>
  `var(--routebord-${name},var(--routebord-${name}-default))`

const colored = (
  selector: string,
  scheme: string,
  colorOf: (name: keyof typeof TOKENS) => string,
) =>
  `:where(${selector}){color-scheme:${scheme};${NAMES.map((name) => `--routebord-${name}-default:${colorOf(name)}`).join(';')}}`

const MAP = '.routebord'

/** A map whose page has fixed a theme, on the map or around it. */
const fixed = (theme: string): string =>
  `[data-routebord-theme${theme}] ${MAP},${MAP}[data-routebord-theme${theme}]`

const themed = (theme: Theme, selector: string): string =>
  colored(selector, theme === 'dark' ? 'dark' : 'light', (name) => TOKENS[name][theme])

const MORE = '@media (prefers-contrast:more)'

/** With forced colours every ground is the canvas and every line its text; cores, letters and shapes tell the rest, grey what steps back. */
const GROUNDS = /^(paper|band|card|hatch|on-role-\d+|core-\d+)$/

const themes = (): string => `
${themed('light', MAP)}
@media screen and (prefers-color-scheme:dark){${themed('dark', MAP)}}
${MORE}{${themed('high-contrast', MAP)}}
${themed('light', fixed('=light'))}
${MORE}{${themed('high-contrast', fixed('=light'))}}
@media screen{${themed('dark', fixed('=dark'))}}
@media print{${themed('light', fixed('=dark'))}}
${themed('high-contrast', fixed('=high-contrast'))}
@media (forced-colors:active){${colored(`${MAP},${fixed('')}`, 'light dark', (name) => (GROUNDS.test(name) ? 'Canvas' : 'CanvasText'))}:where(${MAP}){--routebord-dim:GrayText;--routebord-on-dim:Canvas}}
`

// Where a browser knows scroll-driven animations, the upper heads go along as the page scrolls past a tall picture, too.
// A container has no width of its own: a parent that asks for one is told a share of the window.
// Over a ground of its own a browser moves the picture while it scrolls; over another's it paints it anew each frame.
const picture = (): string => `
:where(.routebord){position:relative;flex-grow:1;min-width:0;contain-intrinsic-inline-size:max(320px,40vw)}
.routebord{container:routebord/inline-size;color:${tone('ink')};font-family:var(--routebord-font,${FONT_FAMILY});font-size:14px;line-height:1.5;text-align:start}
:where(.routebord:not([hidden])){display:flex;flex-direction:column}
:where(.routebord>*){flex:none}
.routebord *{box-sizing:border-box}
.routebord-probe{position:absolute;visibility:hidden}
.routebord :where(svg,.routebord-picture,.routebord-overview,.routebord-probe){letter-spacing:normal;word-spacing:normal;text-transform:none}
.routebord :where(svg,text,tspan){font:revert-layer}
.routebord :where(svg){width:revert-layer;height:revert-layer;font-family:var(--routebord-font,revert-layer)}
.routebord-frame{position:relative}
.routebord-frame,.routebord-picture,.routebord-legend,.routebord-outline{background:${tone('paper')}}
.routebord-overview{position:relative;display:grid;grid-template-columns:fit-content(100%);max-height:max(160px,40vh);padding:12px 0 8px;overflow:auto;border-bottom:1px solid ${tone('hair')}}
.routebord-overview:has(.routebord-window){cursor:pointer}
.routebord-window{position:absolute;inset-inline-start:0;top:6px;border:2px solid ${tone('ink')};border-radius:6px;pointer-events:none;will-change:transform}
.routebord-overview-picture{min-width:0;max-width:100%;height:auto}
.routebord-overview-least{max-width:none;visibility:hidden}
.routebord-picture{outline:0;overflow:auto;max-height:var(--routebord-max-height,none);overscroll-behavior-x:contain;touch-action:pan-x pan-y}
.routebord-canvas{position:relative;display:flex;width:max-content;min-width:100%}
.routebord-canvas>svg{flex:none}
.routebord-canvas svg{display:block;max-width:none}
.routebord-road{display:grid;flex:none}
.routebord-road>svg{grid-area:1/1}
.routebord-phase-heads{position:sticky;top:0;z-index:1}
@supports (animation-timeline:view()){
.routebord-picture{view-timeline:--routebord;view-timeline-inset:var(--routebord-sticky-top,auto) auto}
.routebord-road{overflow-y:clip}
.routebord-phase-heads{animation:routebord-heads linear both;animation-timeline:--routebord;animation-range:exit-crossing 0% exit-crossing 99999px}
@keyframes routebord-heads{to{translate:0 99999px}}
}
.routebord-heads{position:sticky;inset-inline-start:0;z-index:2}
:is(.routebord-overview,.routebord-toolbar button):focus-visible{outline:3px solid ${tone('ink')};outline-offset:2px}
.routebord-overview:focus-visible{outline-offset:-3px}
.routebord-stage:has(>.routebord-picture:focus-visible)::after{content:'';position:absolute;inset:0;z-index:4;border:3px solid ${tone('ink')};pointer-events:none}
.routebord-layer{position:absolute;inset:0;pointer-events:none;z-index:1}
.routebord-layer>button{position:absolute;margin:0;padding:0;border:0;border-radius:8px;background:none;color:transparent;forced-color-adjust:none;font-size:1px;overflow:hidden;cursor:pointer;pointer-events:auto;min-width:24px;min-height:24px}
.routebord-layer>button:focus{scroll-margin:96px 24px 24px}
.routebord-layer>button:hover{box-shadow:0 0 0 1.5px ${tone('ink-2')}}
.routebord-layer>button:is([aria-expanded=true],[aria-pressed=true]){box-shadow:0 0 0 2px ${tone('ink')}}
.routebord-layer>button:focus-visible{outline:3px solid ${tone('ink')};outline-offset:3px;box-shadow:0 0 0 3px ${tone('paper')}}
.routebord-dragging,.routebord-dragging button{cursor:grabbing}
`

const toolbar = (): string => `
.routebord-bar{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:space-between;gap:8px 24px;min-height:56px;padding:9px 16px 9px 20px;border-bottom:1px solid ${tone('hair')}}
.routebord-figures{display:flex;flex-wrap:wrap;gap:4px 20px;padding-top:5px;font-size:13px;color:${tone('ink-2')}}
.routebord-figures strong{margin-inline-end:4px;font-size:17px;font-weight:600;color:${tone('ink')}}
.routebord-toolbar{display:flex;gap:4px;margin-inline-start:auto;min-width:156px;min-height:36px}
.routebord-toolbar button{width:36px;height:36px;margin:0;padding:0;border:1px solid ${tone('card-line')};border-radius:8px;background:${tone('card')};color:${tone('ink')};cursor:pointer}
.routebord-toolbar button:hover{border-color:${tone('ink-2')}}
.routebord-toolbar svg{display:block;margin:auto}
.routebord-stage{position:relative}
.routebord-drawer{position:absolute;inset-block:0;inset-inline-end:0;z-index:4;width:min(376px,100%);padding:8px;pointer-events:none}
.routebord-details{position:sticky;top:8px;max-height:min(100%,calc(100vh - 16px));padding:16px 20px;overflow:auto;border:1px solid ${tone('card-line')};border-radius:12px;background:${tone('card')};box-shadow:0 8px 32px rgb(0 0 0/.18);pointer-events:auto}
.routebord-details header{display:flex;gap:12px;align-items:flex-start;justify-content:space-between}
.routebord-details h2{margin:0;font-size:17px;line-height:1.35}
.routebord-details header button{flex:none;width:32px;height:32px;margin-block:-4px 0;margin-inline:0 -8px;padding:0;border:0;border-radius:8px;background:none;color:${tone('ink-2')};line-height:1;cursor:pointer}
.routebord-details header button:hover{background:${tone('band')}}
:is(.routebord-details,.routebord-details button):focus-visible{outline:2px solid ${tone('ink')};outline-offset:-2px}
`

// Out of sight a long outline is not laid out: it would be gone through at every frame of a pan, and at every change.
const texts = (): string => `
.routebord-legend,.routebord-outline{padding:20px 24px;border-top:1px solid ${tone('hair')}}
:where(.routebord) :where(h2,h3,h4,p,ol,ul,dl,dd){margin:0;padding:0}
:where(.routebord) :where(ol,ul){list-style:none}
.routebord-legend h2,.routebord-outline h2{font-size:20px;font-weight:700;line-height:1.3}
.routebord-legend-groups{columns:216px;column-gap:28px;margin:12px 0 -16px}
.routebord-legend-groups>div{break-inside:avoid;padding-bottom:16px}
.routebord-legend-groups>div:has(li:nth-child(9)){break-inside:auto}
.routebord-legend h3{font-size:14px;font-weight:600;break-after:avoid}
.routebord-legend li{break-inside:avoid;display:flex;gap:10px;min-height:34px;font-size:13px;color:${tone('ink-2')}}
.routebord-legend li svg{flex:none}
.routebord-legend li span{padding-block:5px}
.routebord-outline,.routebord-details{overflow-wrap:anywhere;hyphens:auto;hyphenate-limit-chars:12 4}
.routebord-outline>p strong{display:block}
.routebord-outline>p{max-width:68ch;margin-top:4px;color:${tone('ink-2')}}
.routebord-roles{display:flex;flex-wrap:wrap;gap:4px 28px;margin-top:12px;font-size:13px}
.routebord-roles span{color:${tone('ink-2')}}
.routebord-outline:where(:has(.routebord-step:nth-child(30))){content-visibility:auto;contain-intrinsic-size:auto 4000px}
.routebord-gap,.routebord-rails,.routebord-voices svg{display:none}
.routebord-phases{columns:300px;column-gap:40px;margin-top:16px}
.routebord-phases>li+li{margin-top:24px}
.routebord-empty{padding:24px;color:${tone('ink-2')}}
.routebord-phases h3{padding-top:6px;border-top:2px solid ${tone('ink')};font-size:17px;font-weight:700;break-after:avoid}
.routebord-step{margin-top:14px;break-inside:avoid}
.routebord-step h4{font-size:14px;font-weight:600}
.routebord-place{font-size:13px;color:${tone('ink-2')}}
.routebord-who em{color:${tone('ink-3')}}
.routebord-bullet{display:inline-block;min-width:18px;margin-inline-end:2px;padding-inline:4px;border-radius:9px;font-size:12px;font-weight:700;line-height:18px;text-align:center;text-indent:0;forced-color-adjust:none;print-color-adjust:exact}
.routebord-from,.routebord-next{color:${tone('ink-2')};font-size:13px}
.routebord-voices{margin:4px 0}
:is(.routebord-roles,.routebord-voices) li{padding-inline-start:24px;text-indent:-24px}
.routebord-voices q{font-style:italic;quotes:none}
.routebord dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 10px;margin:4px 0;font-size:13px}
.routebord dt{color:${tone('ink-3')}}
.routebord-table{align-self:flex-start;border-collapse:collapse;font-size:13px;text-align:start}
.routebord-table caption{font-size:20px;font-weight:700;text-align:start;padding-block:8px}
.routebord-table :where(th,td){padding:8px 12px;border-top:1px solid ${tone('hair')};text-align:start;vertical-align:top}
.routebord-table button{margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:start;cursor:pointer}
.routebord-table [aria-sort] button::after{content:' ↑'/''}
.routebord-table [aria-sort^=d] button::after{content:' ↓'/''}
.routebord-table button:hover{text-decoration:underline}
.routebord-table button:focus-visible{outline:2px solid ${tone('ink')};outline-offset:2px}
.routebord-table thead th{border-top:2px solid ${tone('ink')};white-space:nowrap}
.routebord-trouble,.routebord-trouble strong{color:${tone('trouble')}}
`

const bullets = (): string =>
  Array.from({ length: HUES }, (_, index) => {
    const { hue, letter } = roleTones(index + 1)
    return `.routebord-bullet[data-hue="${index + 1}"]{background:${toneValue(hue)};color:${toneValue(letter)}}`
  }).join('')

/** Three thorns at a card's edge, of which as many show as it hurts: 10 px each. */
const THORN = 'c-2.5 3-6 4.2-11 3.4c4 3 8.5 4.6 11 7.6h2v-11z'
const THORNS = `M11 0${THORN}M11 10${THORN}M11 20${THORN}`

/** In words what is told has the marks of the picture: contact, thorns at the card's edge, boards in three states. */
const marked = (): string => `
.routebord-phases dd[data-mark]{position:relative;margin-top:4px;forced-color-adjust:none;print-color-adjust:exact}
.routebord-phases dd:where([data-mark$=direct]){padding-inline-start:18px}
.routebord-phases [data-mark]:not(:has(span))::before{content:'';position:absolute;inset-inline-start:0;top:2px;width:14px;height:16px;background:radial-gradient(circle at 4px,${tone('ink-2')} 3.5px,#0000 4px)}
.routebord-phases dd[data-mark=indirect]::before{background:radial-gradient(circle at 2px,${tone('ink-2')} 2px,#0000 2.5px 5px,${tone('ink-2')} 5.5px 6.5px,#0000 7px 9px,${tone('ink-2')} 9.5px 10.5px,#0000 11px);clip-path:polygon(0 35%,100% 0,100% 100%,0 65%)}
.routebord-outline[dir=rtl] :is(.routebord-board,[data-mark]:not(:has(span)))::before,.routebord-outline[dir=rtl] .routebord-voices svg{transform:scaleX(-1)}
.routebord-phases .routebord-step .routebord-trouble:not(:has(span))::before{inset-inline-start:-24px;top:5px;height:11px;background:${tone('trouble')};clip-path:path('${THORNS}')}
.routebord-phases .routebord-step .routebord-trouble[data-mark='2']::before{top:0;height:21px}
.routebord-phases .routebord-step .routebord-trouble[data-mark='3']::before{top:-5px;height:31px}
.routebord-board{display:inline-block;position:relative;max-width:calc(100% - 9px);margin-inline-end:13px;padding:1px;padding-inline:7px 4px;border:1.5px solid;border-inline-end:0;border-radius:2px;font-size:12px;font-weight:600;line-height:18px}
.routebord-board::before{content:'';position:absolute;inset-block:-1.5px;inset-inline-start:calc(100% - 1px);width:9px;background:currentColor;clip-path:polygon(0 0,100% 50%,0 100%,0 calc(100% - 2px),calc(100% - 2px) 50%,0 2px)}
[data-mark=missing]>.routebord-board{border-style:dashed}
[data-mark=placed]>.routebord-board{border-color:${tone('ink')};background:${tone('ink')};color:${tone('card')}}
[data-mark=placed]>.routebord-board::before{background:${tone('ink')};clip-path:polygon(0 0,100% 50%,0 100%)}
`

/**
 * Where the picture has no room, the threads run beside the words, which answer to a press. The legend, which is read
 * after them, waits for their last gap: it would run ahead of each word of a page that arrives in pieces.
 */
const narrow = (): string => `
.routebord-frame,.routebord-stage,.routebord-picture,.routebord-canvas{display:contents}
.routebord-frame>:not(.routebord-stage,.routebord-tools),.routebord-canvas>:not(.routebord-layer),.routebord-gone{display:none}
.routebord-outline{order:-1;border-top:0;content-visibility:visible}
.routebord-outline,.routebord-legend{padding:16px 12px}
@media screen{.routebord-frame~.routebord-legend:not(:has(~*>.routebord-gap)){display:none}}
.routebord-step[data-dim] .routebord-text{background:none;color:${tone('ink-3')}}
.routebord-step[data-dim] .routebord-text>:not(h4){display:none}
.routebord-layer>button{pointer-events:none}
.routebord:has(.routebord-layer) .routebord-text{cursor:pointer}
.routebord:has(.routebord-layer) .routebord-text:hover{border-color:${tone('ink-2')}}
.routebord-drawer{inset-block:var(--routebord-details-block);inset-inline:var(--routebord-details-start) 12px;width:auto;padding:0}
.routebord-details{position:static;max-height:80vh}
.routebord-phases{columns:auto}
.routebord-phases>li+li{margin-top:0}
.routebord-phase,.routebord-step{display:grid;grid-template-columns:auto minmax(0,1fr);column-gap:10px}
.routebord-phase h3{margin-top:20px}
.routebord-step{position:relative;margin-top:0}
:is(.routebord-gap,.routebord-rails),:is(.routebord-gap,.routebord-rails) svg{display:block}
.routebord-gap{grid-column:1/-1;margin-block:-1px;z-index:1}
.routebord-rails{position:relative;align-self:stretch}
.routebord-rails svg:first-child{position:absolute;inset:0;height:100%}
.routebord-rails svg+svg{position:relative;margin-top:11px}
.routebord dl{grid-template-columns:1fr;gap:0}
.routebord dt{margin-top:4px;font-size:12px}
.routebord-roles{display:block}
.routebord-voices svg{display:block;float:inline-end;margin-inline-start:8px;text-indent:0}
${marked()}.routebord-roles li{padding-block:3px}
.routebord-phases :is(.routebord-from,.routebord-next,.routebord-voices span,dt:has(+[data-mark])){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.routebord-text{padding:10px 12px;border:1px solid ${tone('card-line')};border-radius:9px;background:${tone('card')}}
`

const conditions = (): string => `
@container routebord (width<480px){${narrow()}}
@media print{:where(.routebord:not([hidden])){display:block}.routebord-legend{break-inside:avoid}.routebord h2{break-after:avoid}.routebord-outline{font-size:12px}.routebord-phases{columns:220px;column-gap:24px}.routebord-toolbar,.routebord-layer,.routebord-drawer,.routebord-window{display:none}.routebord-picture,.routebord-overview{overflow:visible;max-height:none}.routebord-overview-least{display:none}.routebord-canvas{width:100%}.routebord-canvas>:is(svg,.routebord-road){flex:0 1 auto;min-width:0}.routebord-canvas svg{height:auto}.routebord-road>svg{width:100%}.routebord-heads,.routebord-phase-heads{position:static}}
`

/**
 * The stylesheet of a picture and its outline: themes, scrolling, sticky heads, the interactive layer, print. Selectors
 * are one class strong, so that a page's resets by element do not reach in, and a page's own rules by class can. A page
 * that carries a server-rendered map should carry it too; a map drawn on the client brings it along.
 */
export const STYLESHEET: string = /* @__PURE__ */ createStylesheet()

function createStylesheet(): string {
  const rules = [themes(), picture(), toolbar(), texts(), bullets(), conditions()]
  return `${rules.join('').replace(/\n/g, '')}\n`
}
