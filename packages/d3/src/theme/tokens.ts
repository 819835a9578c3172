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
  | 'role-1'
  | 'role-2'
  | 'role-3'
  | 'role-4'
  | 'on-role-1'
  | 'on-role-2'
  | 'on-role-3'
  | 'on-role-4'
  | 'core-line'
  | 'core-bead'
  | 'core-dark'

interface TokenColors {
  readonly light: string
  readonly dark: string
}

/** The colours of both themes. Contrast and distances are listed in the drawings' notes: every text holds 4.5 : 1. */
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
  'on-role-1': { light: '#17191F', dark: '#14171C' },
  'on-role-2': { light: '#FFFFFF', dark: '#14171C' },
  'on-role-3': { light: '#FFFFFF', dark: '#FFFFFF' },
  'on-role-4': { light: '#FFFFFF', dark: '#14171C' },
  'core-line': { light: '#FFFFFF', dark: '#14171C' },
  'core-bead': { light: '#E9C9E6', dark: '#F6D3E6' },
  'core-dark': { light: '#0A3778', dark: '#CBD6FF' },
})

/**
 * Returns a tone as a CSS value: the user's custom property, else the theme's, else the light theme's colour, so that
 * a picture is right on a page without any stylesheet.
 */
export function toneValue(tone: Tone): string {
  return `var(--routebord-${tone},var(--routebord-${tone}-default,${TOKENS[tone].light}))`
}

const HUES = 4

/** The colours of a role's thread: its hue, the ink of letters on it, and its core, which tells it apart without colour. */
export interface RoleTones {
  readonly hue: Tone
  readonly letter: Tone
  readonly core: 'none' | 'line' | 'bead' | 'dark'
}

/** Returns the tones of a palette entry, from 1. Beyond four roles hues return with another core. */
export function roleTones(tone: number): RoleTones {
  const entry = (tone - 1) % HUES
  const core = (entry + Math.floor((tone - 1) / HUES)) % HUES
  return {
    hue: `role-${entry + 1}` as Tone,
    letter: `on-role-${entry + 1}` as Tone,
    core: (['none', 'line', 'bead', 'dark'] as const)[core] ?? 'none',
  }
}
