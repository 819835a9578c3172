import visions from '@routebord/examples/fixtures/color-vision.json' with { type: 'json' }

/** A kind of colour vision. */
export type Vision = 'normal' | keyof typeof visions

type Triple = readonly [number, number, number]

/** Distance of two colours as an eye sees them, by CIEDE2000 (CIE 142-2001; 1 is just seen side by side). */
export function distanceOf(a: string, b: string, vision: Vision): number {
  return ciede2000(labOf(seen(linearOf(a), vision)), labOf(seen(linearOf(b), vision)))
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrastOf(a: string, b: string): number {
  const luminances = [a, b].map((color) => {
    const [red, green, blue] = linearOf(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  })
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05)
}

function linearOf(color: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function seen(color: Triple, vision: Vision): Triple {
  if (vision === 'normal') return color
  const [r, g, b] = color
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = visions[vision].map(
    ([ofRed = 0, ofGreen = 0, ofBlue = 0]) =>
      Math.min(1, Math.max(0, ofRed * r + ofGreen * g + ofBlue * b)),
  )
  return [red, green, blue]
}

/** CIELAB for the white of D65. */
function labOf([red, green, blue]: Triple): Triple {
  const bend = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = bend(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180)
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180)

function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const stretch = 1 + 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)))
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const hue = (a: number, b: number): number =>
    ((Math.atan2(b, a * stretch) * 180) / Math.PI + 360) % 360
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)]
  const turn = h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1
  const middle = (h1 + turn / 2 + 360) % 360
  const [chroma, light] = [(c1 + c2) / 2, (l1 + l2) / 2]
  const t =
    1 -
    0.17 * cosine(middle - 30) +
    0.24 * cosine(2 * middle) +
    0.32 * cosine(3 * middle + 6) -
    0.2 * cosine(4 * middle - 63)
  const lightness =
    (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2))
  const colorfulness = (c2 - c1) / (1 + 0.045 * chroma)
  const hueness = (2 * Math.sqrt(c1 * c2) * sine(turn / 2)) / (1 + 0.015 * chroma * t)
  const rotation =
    -sine(60 * Math.exp(-(((middle - 275) / 25) ** 2))) *
    2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))
  return Math.sqrt(
    lightness ** 2 + colorfulness ** 2 + hueness ** 2 + rotation * colorfulness * hueness,
  )
}
