declare module 'virtual:prop-docs' {
  /** The props of each component, by the name of their type. */
  export const propDocs: Readonly<
    Record<string, readonly import('../scripts/read-prop-docs.ts').PropDoc[]>
  >
}
