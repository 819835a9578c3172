import type { Plugin } from 'vite'
import { readPropDocs } from '../scripts/read-prop-docs.ts'

const NAME = 'virtual:prop-docs'

/**
 * Gives stories what types and docstrings say of the props. Storybook's own reader sees neither what comes from other
 * packages nor the props behind a `forwardRef`.
 */
export function propDocsPlugin(): Plugin {
  return {
    name: 'routebord-prop-docs',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}` ? `export const propDocs = ${JSON.stringify(readPropDocs())}` : undefined,
  }
}
