import { parseSync, Visitor } from 'oxc-parser'

export interface FunctionMeasure {
  line: number
  lines: number
}

export interface SourceMeasure {
  functions: FunctionMeasure[]
  hasDefaultExport: boolean
  errors: string[]
}

interface Span {
  start: number
  end: number
}

/** Counts lines as an editor does: the newline at the end opens no further line. */
export function countLines(text: string): number {
  if (text === '') return 0
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

/** Parses one script and measures each of its functions from first to last line. */
export function measureSource(path: string, text: string): SourceMeasure {
  const { program, errors } = parseSync(path, text)
  const functions: FunctionMeasure[] = []
  let hasDefaultExport = false

  const measure = ({ start, end }: Span): void => {
    const line = countLines(text.slice(0, start + 1))
    functions.push({ line, lines: countLines(text.slice(start, end)) })
  }
  new Visitor({
    ArrowFunctionExpression: measure,
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ExportDefaultDeclaration: () => {
      hasDefaultExport = true
    },
    ExportSpecifier: ({ exported }) => {
      const name = exported.type === 'Literal' ? exported.value : exported.name
      if (name === 'default') hasDefaultExport = true
    },
  }).visit(program)

  return { functions, hasDefaultExport, errors: errors.map(({ message }) => message) }
}
