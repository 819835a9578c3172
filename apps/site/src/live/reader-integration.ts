import type { AstroIntegration } from 'astro'

/** Teaches Astro the directive `client:reader`. */
export function readerIntegration(): AstroIntegration {
  return {
    name: 'reader',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) =>
        addClientDirective({ name: 'reader', entrypoint: './src/live/reader-directive.ts' }),
    },
  }
}
