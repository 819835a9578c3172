import { bouncyBall } from '@routebord/examples'

/** The first page in each language, and the title of every step in it. */
export const pages: readonly { path: string; locale: string; titles: readonly string[] }[] = [
  ['/', 'en'],
  ['/da/', 'da'],
  ['/nl/', 'nl'],
].map(([path = '', locale = '']) => ({
  path,
  locale,
  titles: bouncyBall.steps.map(({ title }) =>
    typeof title === 'string' ? title : (title[locale] ?? ''),
  ),
}))
