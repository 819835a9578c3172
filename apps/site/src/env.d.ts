import 'astro'

declare module 'astro' {
  interface AstroClientDirectives {
    /** Brings a component alive as soon as it is worth it to its reader. */
    'client:reader'?: boolean
  }
}
