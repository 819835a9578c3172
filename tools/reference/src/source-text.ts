import { readFileSync } from 'node:fs'
import { type Comment, type Program, parseSync } from 'oxc-parser'
import type { Docs } from './declaration.ts'
import { readDocs } from './read-docs.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** A TypeScript module as text and as tree. */
export interface SourceText {
  readonly file: string
  readonly text: string
  readonly program: Program
  readonly comments: readonly Comment[]
}

/**
 * Reads and parses a TypeScript module.
 * @throws Error when it is none.
 */
export function readSourceText(file: string): SourceText {
  const text = readFileSync(file, 'utf8')
  const { program, comments, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return { file, text, program, comments }
}

/** Gives a part of a module as it is written. */
export function textOf({ text }: SourceText, { start, end }: Span): string {
  return text.slice(start, end)
}

/** Reads the docstring that ends where a node begins, with nothing but white space between. */
export function docsBefore({ file, text, comments }: SourceText, start: number): Docs {
  const comment = comments.findLast(({ end }) => end <= start)
  const isNear = comment !== undefined && text.slice(comment.end, start).trim() === ''
  const isDocstring = isNear && comment.type === 'Block' && comment.value.startsWith('*')
  try {
    return readDocs(isDocstring ? comment.value : undefined)
  } catch (error) {
    const line = text.slice(0, start).split('\n').length
    throw new Error(`${file}:${line}: ${error instanceof Error ? error.message : error}`)
  }
}
