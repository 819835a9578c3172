// Babel has no types of its own: what the test of the compiler uses of it.
declare module '@babel/core' {
  export function transformSync(
    code: string,
    options: object,
  ): { readonly code?: string | null } | null
}
