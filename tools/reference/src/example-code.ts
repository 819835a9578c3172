/** A line of an example whose value is given. */
export interface Claim {
  readonly expression: string
  /** The value as JSON. */
  readonly value: string
}

const CLAIM = /^(?!import\b|const\b|let\b)(.*?)\s*\/\/ → (.+)$/

/** Finds the lines of an example that say what they give. */
export function claimsOf(code: string): readonly Claim[] {
  return code.split('\n').flatMap((line) => {
    const [, expression = '', value = ''] = CLAIM.exec(line) ?? []
    return expression === '' ? [] : [{ expression, value }]
  })
}

/** Turns an example into a module that exports what each of its claims really gives. */
export function moduleOf(code: string): string {
  const lines = code.split('\n').map((line) => {
    const [, expression = ''] = CLAIM.exec(line) ?? []
    return expression === '' ? line : `given.push(${expression})`
  })
  return ['const given: unknown[] = []', ...lines, ''].join('\n')
}
