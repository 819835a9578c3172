import type { AllowedMarkup } from './find-foreign-markup.ts'

const BOX = ['x', 'y', 'width', 'height']
const PAINT = [
  ...['data-key', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin'],
]
const PART = ['class', 'role', 'aria-label', 'lang', 'dir']
const CONTROL = ['type', 'title', 'aria-label']

const NUMBER = String.raw`-?\d+(?:\.\d+)?`
const TOKEN = String.raw`var\(--routebord-[\w-]+,(?:var\(--routebord-[\w-]+,#\w{6}\)|#\w{6})\)`
const MIX = String.raw`color-mix\(in srgb,${TOKEN} \d+%,${TOKEN}\)`
const DIM = String.raw`var\(--routebord-(?:on-)?dim,(?:${TOKEN}|${MIX})\)`
const COLOR = String.raw`none|currentColor|#\w{6}|${TOKEN}|${MIX}|${DIM}`
const STYLE = [
  `(?:inset-inline-start|top|width|height): ${NUMBER}px`,
  String.raw`transform: translateX\(${NUMBER}px\)`,
  `--routebord-details-[a-z]+: (?:(?:${NUMBER}px|auto) ?){1,2}`,
].join('|')

/**
 * Everything that a map may consist of, written down by hand so that nothing comes in unseen. Whoever adds an element
 * or an attribute to a map adds it here, and asks what a document could put there. Attributes without a pattern
 * hold an author's words.
 */
export const ALLOWED_MARKUP: AllowedMarkup = {
  attributes: {
    div: [...PART, 'tabindex', 'style'],
    section: PART,
    aside: [...PART, 'tabindex'],
    header: [],
    h2: [],
    h3: [],
    h4: [],
    p: ['class'],
    ol: ['class'],
    ul: ['class'],
    li: ['class', 'data-step', 'data-dim', 'dir'],
    dl: [],
    dt: [],
    dd: ['class', 'data-mark'],
    em: [],
    b: ['class', 'data-hue', 'aria-hidden'],
    q: [],
    span: ['role', 'class'],
    strong: [],
    table: ['class', 'lang'],
    caption: [],
    thead: [],
    tbody: [],
    tr: ['data-step'],
    th: ['scope'],
    td: [],
    button: [
      ...[...CONTROL, 'class', 'style', 'tabindex', 'data-step'],
      ...['aria-expanded', 'aria-pressed', 'hidden'],
    ],
    input: [...CONTROL, 'placeholder'],
    label: [],
    select: ['aria-label'],
    optgroup: ['label'],
    option: ['value'],
    svg: [
      ...['xmlns', 'class', 'x', 'width', 'height', 'viewBox', 'preserveAspectRatio'],
      ...['font-family', 'role', 'aria-label', 'aria-hidden', 'focusable', 'direction'],
    ],
    g: ['data-layer', 'data-key', 'data-step'],
    title: [],
    rect: [...BOX, 'rx', ...PAINT],
    circle: ['cx', 'cy', 'r', ...PAINT],
    path: ['d', 'vector-effect', ...PAINT],
    text: [
      ...[...PAINT, 'x', 'y', 'font-size', 'font-weight', 'font-style', 'text-anchor'],
      ...['paint-order'],
    ],
    tspan: ['x', 'y'],
    'routebord-swimlane': ['src', 'aria-busy'],
    script: ['type'],
  },
  values: {
    ...Object.fromEntries(
      [
        ...[...BOX, 'rx', 'cx', 'cy', 'r', 'font-size', 'font-weight', 'tabindex'],
        ...['stroke-width', 'fill-opacity'],
      ].map((name) => [name, NUMBER]),
    ),
    ...Object.fromEntries(['fill', 'stroke'].map((name) => [name, COLOR])),
    ...Object.fromEntries(
      ['aria-hidden', 'aria-expanded', 'aria-pressed', 'aria-busy', 'focusable'].map((name) => [
        name,
        'true|false',
      ]),
    ),
    'data-hue': String.raw`\d+`,
    'data-mark': '[123]|direct|indirect|missing|planned|placed|retired',
    class: 'routebord(?:-[a-z]+)*(?: routebord(?:-[a-z]+)+)*',
    d: String.raw`[MLHVCSQAZ\d. -]*`,
    dir: 'ltr|rtl|auto',
    direction: 'rtl',
    height: `${NUMBER}|100%`,
    hidden: '',
    lang: 'en',
    role: '[a-z]+',
    scope: 'col|row',
    src: '/documents/\\d+\\.json',
    'stroke-dasharray': String.raw`[\d. ]+`,
    style: `(?:(?:${STYLE});? ?)+`,
    type: 'button|search|application/json',
    viewBox: `${NUMBER}(?: ${NUMBER}){3}`,
    width: `${NUMBER}%?`,
    xmlns: 'http://www.w3.org/2000/svg',
  },
}
