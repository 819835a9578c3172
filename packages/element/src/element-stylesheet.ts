/**
 * The element's own rules. The map hides what was there in its place; without :has, old browsers show both, and nothing
 * is lost.
 */
export const ELEMENT_STYLESHEET: string = `
:where(routebord-swimlane){display:block}
routebord-swimlane:has(> .routebord)>:not(.routebord,.routebord-fault){display:none}
.routebord-fault{margin:0 0 12px;padding:12px 16px;border:1px solid var(--routebord-trouble,#b3241b);border-inline-start-width:6px;border-radius:8px;font:14px/1.5 var(--routebord-font,Inter,'Inter Variable',system-ui,sans-serif);overflow-wrap:anywhere}
.routebord-fault :is(ul,p){margin:4px 0 0}
.routebord-fault ul{padding-inline-start:20px}
`
