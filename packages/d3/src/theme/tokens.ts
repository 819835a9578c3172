/** An entry of the palette of roles. */
type RoleEntry = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** Entries whose threads have a core. */
type CoredEntry = Exclude<RoleEntry, 1 | 8 | 11>

/** A colour by what it means, never by its value. */
export type Tone =
  | 'paper'
  | 'band'
  | 'card'
  | 'card-line'
  | 'hair'
  | 'zero'
  | 'hatch'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'trouble'
  | `role-${RoleEntry}`
  | `on-role-${RoleEntry}`
  | `core-${CoredEntry}`

/** What the colours of a map are chosen for. */
export type Theme = 'light' | 'dark' | 'high-contrast'

const COLORS: Readonly<Record<Tone, readonly [light: string, dark: string, high: string]>> = {
  paper: ['#F8F6F1', '#14171C', '#FFFFFF'],
  band: ['#F3F0E9', '#181C22', '#F2F2F2'],
  card: ['#FFFFFF', '#1F252D', '#FFFFFF'],
  'card-line': ['#D8D2C5', '#3D4652', '#595959'],
  hair: ['#E2DDD1', '#272D36', '#6B6B6B'],
  zero: ['#CFC9BC', '#454D59', '#6B6B6B'],
  hatch: ['#DFD9CC', '#333B46', '#E4E4E4'],
  ink: ['#17191F', '#F2F0EA', '#000000'],
  'ink-2': ['#4A4E57', '#C3C6CC', '#1F1F1F'],
  'ink-3': ['#666A73', '#9BA1AB', '#383838'],
  trouble: ['#B3241B', '#FF8D7E', '#900000'],
  'role-1': ['#C4771E', '#FFC971', '#605633'],
  'role-2': ['#1C5E46', '#2AC0A2', '#1D4F43'],
  'role-3': ['#641B61', '#BB4A88', '#A10198'],
  'role-4': ['#186CCE', '#7285D0', '#1254B7'],
  'role-5': ['#877019', '#9F6840', '#5D5659'],
  'role-6': ['#4C4808', '#878F73', '#1F2900'],
  'role-7': ['#669646', '#968E11', '#2A640B'],
  'role-8': ['#9E78C9', '#DB7DF7', '#544171'],
  'role-9': ['#4493AB', '#99E9FC', '#00374A'],
  'role-10': ['#C91681', '#F9D3E2', '#2D010E'],
  'role-11': ['#3B3A99', '#9486A1', '#4301DF'],
  'role-12': ['#635770', '#C8BBFE', '#10043B'],
  'on-role-1': ['#17191F', '#14171C', '#FFFFFF'],
  'on-role-2': ['#FFFFFF', '#14171C', '#FFFFFF'],
  'on-role-3': ['#FFFFFF', '#FFFFFF', '#FFFFFF'],
  'on-role-4': ['#FFFFFF', '#14171C', '#FFFFFF'],
  'on-role-5': ['#FFFFFF', '#FFFFFF', '#FFFFFF'],
  'on-role-6': ['#FFFFFF', '#14171C', '#FFFFFF'],
  'on-role-7': ['#17191F', '#14171C', '#FFFFFF'],
  'on-role-8': ['#17191F', '#14171C', '#FFFFFF'],
  'on-role-9': ['#17191F', '#14171C', '#FFFFFF'],
  'on-role-10': ['#FFFFFF', '#14171C', '#FFFFFF'],
  'on-role-11': ['#FFFFFF', '#14171C', '#FFFFFF'],
  'on-role-12': ['#FFFFFF', '#14171C', '#FFFFFF'],
  'core-2': ['#FFFFFF', '#14171C', '#FFFFFF'],
  'core-3': ['#E9C9E6', '#F6D3E6', '#FFFFFF'],
  'core-4': ['#0A3778', '#CBD6FF', '#FFE14D'],
  'core-5': ['#FFFFFF', '#14171C', '#FFFFFF'],
  'core-6': ['#E8E2B0', '#F4F7E2', '#FFFFFF'],
  'core-7': ['#1F3D12', '#FFFBD0', '#FFE14D'],
  'core-9': ['#F2FBFE', '#0B3A47', '#FFFFFF'],
  'core-10': ['#4E0631', '#8A2A5C', '#FFE14D'],
  'core-12': ['#FFFFFF', '#14171C', '#FFFFFF'],
}

/**
 * The colours of the themes. Contrast and distances are tested: every text holds 4.5 : 1 and every thread 3 : 1, with high
 * contrast 7 : 1 and 4.5 : 1.
 */
export const TOKENS: Readonly<Record<Tone, Readonly<Record<Theme, string>>>> =
  /* @__PURE__ */ createTokens()

function createTokens(): typeof TOKENS {
  const entries = Object.entries(COLORS).map(
    ([name, [light, dark, high]]) => [name, { light, dark, 'high-contrast': high }] as const,
  )
  return Object.freeze(Object.fromEntries(entries)) as typeof TOKENS
}

/** A tone that steps back behind others. */
export type PaintTone = Tone | `dim-${Tone}`

/** Returns the colour of a tone, as CSS writes it. */
export type ColorOf = (tone: PaintTone) => string

const isDim = (tone: PaintTone): tone is `dim-${Tone}` => tone.startsWith('dim-')

/** How much of a tone is left when it steps back into the paper, in per cent. */
const SHARE = 28

/**
 * Returns a tone as a CSS value: the user's custom property, else the theme's, else the light theme's colour, so that
 * a picture is right on a page without any stylesheet. Forced colours know one colour for all that steps back.
 */
export function toneValue(tone: PaintTone): string {
  if (!isDim(tone))
    return `var(--routebord-${tone},var(--routebord-${tone}-default,${TOKENS[tone].light}))`
  const own = tone.slice(4) as Tone
  const quiet = quietTone(own)
  const value =
    quiet === undefined
      ? `color-mix(in srgb,${toneValue(own)} ${SHARE}%,${toneValue('paper')})`
      : toneValue(quiet)
  if (own.startsWith('core')) return value
  return `var(--routebord-${own.startsWith('on') ? 'on-' : ''}dim,${value})`
}

/** What stands for a tone that steps back; undefined for those that are mixed into the paper. */
function quietTone(tone: Tone): Tone | undefined {
  if (/^(role|core|trouble)/.test(tone)) return undefined
  // Letters on a disc that fades must not fade with it.
  if (tone.startsWith('on')) return 'ink'
  return tone.startsWith('ink') ? 'ink-3' : tone
}

/** Returns the colour of a tone in a theme; one that steps back is mixed as `color-mix` would in sRGB. */
export function themeColor(tone: PaintTone, theme: Theme): string {
  if (!isDim(tone)) return TOKENS[tone][theme]
  const own = tone.slice(4) as Tone
  const quiet = quietTone(own)
  if (quiet !== undefined) return TOKENS[quiet][theme]
  const channel = (color: string, at: number): number =>
    Number.parseInt(color.slice(at, at + 2), 16)
  const [from, to] = [TOKENS[own][theme], TOKENS.paper[theme]]
  const mixed = [1, 3, 5].map((at) => {
    const value = (channel(from, at) * SHARE + channel(to, at) * (100 - SHARE)) / 100
    return Math.round(value).toString(16).padStart(2, '0')
  })
  return `#${mixed.join('').toUpperCase()}`
}

/** How many roles have a hue of their own. */
export const HUES = 12

/**
 * Width and dashes of each core, on a thread of 6 px: no two are alike, so that threads are told apart without colour. Two
 * whole lines of other widths are not, in the strip and in forced colours.
 */
const CORES: readonly (readonly [width: number, ...dashes: number[]])[] = [
  [0],
  [1.3],
  [2.6, 0.01, 18],
  [1.8, 10, 6],
  [2.6, 0.01, 5, 0.01, 14],
  [2.6, 0.01, 7],
  [1.8, 3, 5],
  [1.8, 26, 8],
  [1.8, 9, 6, 0.01, 6],
  [3.2],
  [3.4, 2, 12],
  [1.8, 10, 5, 0.01, 5, 0.01, 5],
]

/** The colours of a role's thread: its hue, the ink of letters on it, and its core, which tells it apart without colour. */
export interface RoleTones {
  readonly hue: Tone
  readonly letter: Tone
  readonly core: (typeof CORES)[number]
  readonly coreTone: Tone
}

/** Returns the hue of a palette entry, both from 1. */
export function hueOf(tone: number): number {
  return ((tone - 1) % HUES) + 1
}

/** Returns the tones of a palette entry, from 1. Beyond twelve, hues return with another core. */
export function roleTones(tone: number): RoleTones {
  const hue = hueOf(tone)
  const core = CORES[(tone - 1 + Math.floor((tone - 1) / HUES)) % HUES] ?? [0]
  const coreTone = `core-${hue}`
  const letter = `on-role-${hue}` as Tone
  return {
    hue: `role-${hue}` as Tone,
    letter,
    core,
    coreTone: coreTone in TOKENS ? (coreTone as Tone) : letter,
  }
}
