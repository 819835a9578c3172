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

interface TokenColors {
  readonly light: string
  readonly dark: string
}

/** The colours of both themes. Contrast and distances are tested: every text holds 4.5 : 1, every thread 3 : 1. */
export const TOKENS: Readonly<Record<Tone, TokenColors>> = Object.freeze({
  paper: { light: '#F8F6F1', dark: '#14171C' },
  band: { light: '#F3F0E9', dark: '#181C22' },
  card: { light: '#FFFFFF', dark: '#1F252D' },
  'card-line': { light: '#D8D2C5', dark: '#3D4652' },
  hair: { light: '#E2DDD1', dark: '#272D36' },
  zero: { light: '#CFC9BC', dark: '#454D59' },
  hatch: { light: '#DFD9CC', dark: '#333B46' },
  ink: { light: '#17191F', dark: '#F2F0EA' },
  'ink-2': { light: '#4A4E57', dark: '#C3C6CC' },
  'ink-3': { light: '#666A73', dark: '#9BA1AB' },
  trouble: { light: '#B3241B', dark: '#FF8D7E' },
  'role-1': { light: '#C4771E', dark: '#FFC971' },
  'role-2': { light: '#1C5E46', dark: '#2AC0A2' },
  'role-3': { light: '#641B61', dark: '#BB4A88' },
  'role-4': { light: '#186CCE', dark: '#7285D0' },
  'role-5': { light: '#877019', dark: '#9F6840' },
  'role-6': { light: '#4C4808', dark: '#878F73' },
  'role-7': { light: '#669646', dark: '#968E11' },
  'role-8': { light: '#9E78C9', dark: '#DB7DF7' },
  'role-9': { light: '#4493AB', dark: '#99E9FC' },
  'role-10': { light: '#C91681', dark: '#F9D3E2' },
  'role-11': { light: '#3B3A99', dark: '#9486A1' },
  'role-12': { light: '#635770', dark: '#C8BBFE' },
  'on-role-1': { light: '#17191F', dark: '#14171C' },
  'on-role-2': { light: '#FFFFFF', dark: '#14171C' },
  'on-role-3': { light: '#FFFFFF', dark: '#FFFFFF' },
  'on-role-4': { light: '#FFFFFF', dark: '#14171C' },
  'on-role-5': { light: '#FFFFFF', dark: '#FFFFFF' },
  'on-role-6': { light: '#FFFFFF', dark: '#14171C' },
  'on-role-7': { light: '#17191F', dark: '#14171C' },
  'on-role-8': { light: '#17191F', dark: '#14171C' },
  'on-role-9': { light: '#17191F', dark: '#14171C' },
  'on-role-10': { light: '#FFFFFF', dark: '#14171C' },
  'on-role-11': { light: '#FFFFFF', dark: '#14171C' },
  'on-role-12': { light: '#FFFFFF', dark: '#14171C' },
  'core-2': { light: '#FFFFFF', dark: '#14171C' },
  'core-3': { light: '#E9C9E6', dark: '#F6D3E6' },
  'core-4': { light: '#0A3778', dark: '#CBD6FF' },
  'core-5': { light: '#FFFFFF', dark: '#14171C' },
  'core-6': { light: '#E8E2B0', dark: '#F4F7E2' },
  'core-7': { light: '#1F3D12', dark: '#FFFBD0' },
  'core-9': { light: '#F2FBFE', dark: '#0B3A47' },
  'core-10': { light: '#4E0631', dark: '#8A2A5C' },
  'core-12': { light: '#FFFFFF', dark: '#14171C' },
})

/** A tone that steps back behind others. */
export type PaintTone = Tone | `dim-${Tone}`

const isDim = (tone: PaintTone): tone is `dim-${Tone}` => tone.startsWith('dim-')

/** How much of a tone is left when it steps back into the paper, in per cent. */
const SHARE = 28

/**
 * Returns a tone as a CSS value: the user's custom property, else the theme's, else the light theme's colour, so that
 * a picture is right on a page without any stylesheet.
 */
export function toneValue(tone: PaintTone): string {
  if (isDim(tone)) {
    return `color-mix(in srgb,${toneValue(tone.slice(4) as Tone)} ${SHARE}%,${toneValue('paper')})`
  }
  return `var(--routebord-${tone},var(--routebord-${tone}-default,${TOKENS[tone].light}))`
}

/** Mixes the colour of a tone that steps back, as `color-mix` would in sRGB. */
export function mixedColor(tone: PaintTone, theme: 'light' | 'dark'): string {
  const channel = (color: string, at: number): number =>
    Number.parseInt(color.slice(at, at + 2), 16)
  const [from, to] = [TOKENS[tone.slice(4) as Tone][theme], TOKENS.paper[theme]]
  const mixed = [1, 3, 5].map((at) => {
    const value = (channel(from, at) * SHARE + channel(to, at) * (100 - SHARE)) / 100
    return Math.round(value).toString(16).padStart(2, '0')
  })
  return `#${mixed.join('').toUpperCase()}`
}

const HUES = 12
const CORES = 4

/** The colours of a role's thread: its hue, the ink of letters on it, and its core, which tells it apart without colour. */
export interface RoleTones {
  readonly hue: Tone
  readonly letter: Tone
  readonly core: 'none' | 'line' | 'bead' | 'dark'
  readonly coreTone: Tone
}

/**
 * Returns the tones of a palette entry, from 1. Neighbours differ in hue and in core; of twelve, three share a core, and
 * those are furthest apart in hue for every kind of colour vision. Beyond twelve, hues return with another core.
 */
export function roleTones(tone: number): RoleTones {
  const entry = (tone - 1) % HUES
  const core = (entry + Math.floor(entry / CORES) + Math.floor((tone - 1) / HUES)) % CORES
  return {
    hue: `role-${entry + 1}` as Tone,
    letter: `on-role-${entry + 1}` as Tone,
    core: (['none', 'line', 'bead', 'dark'] as const)[core] ?? 'none',
    coreTone: (`core-${entry + 1}` in TOKENS
      ? `core-${entry + 1}`
      : `on-role-${entry + 1}`) as Tone,
  }
}
