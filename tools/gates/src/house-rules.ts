import { countLines, measureSource, type SourceMeasure } from './measure-source.ts'
import type { SourceFile } from './source-files.ts'

export interface Breach {
  rule: 'parse' | 'file-length' | 'median-length' | 'function-length' | 'name' | 'default-export'
  path: string
  message: string
}

export interface Figures {
  files: number
  medianLines: number
  longestFile: { path: string; lines: number }
  longestFunction: { path: string; lines: number }
}

export const limits = { fileLines: 250, medianLines: 70, functionLines: 60 } as const

const vagueName = /^(?:utils?|helpers?|common|managers?)$/i
const script = /\.(?:ts|tsx|mjs)$/
const packageScript = /^packages\/[^/]+\/src\/.+\.(?:ts|tsx|mjs)$/

/** Returns each place where a file leaves the house rules, and the figures of the whole. */
export function checkHouseRules(files: readonly SourceFile[]): {
  breaches: Breach[]
  figures: Figures
} {
  const figures: Figures = {
    files: files.length,
    medianLines: median(files.map(({ text }) => countLines(text))),
    longestFile: { path: '', lines: 0 },
    longestFunction: { path: '', lines: 0 },
  }
  const breaches = files.flatMap((file) => checkFile(file, figures))
  if (figures.medianLines > limits.medianLines) {
    const message = `the median file has ${figures.medianLines} lines, ${limits.medianLines} at most`
    breaches.push({ rule: 'median-length', path: '*', message })
  }
  return { breaches, figures }
}

function checkFile({ path, text }: SourceFile, figures: Figures): Breach[] {
  const lines = countLines(text)
  if (lines > figures.longestFile.lines) figures.longestFile = { path, lines }

  const breaches: Breach[] = []
  if (lines > limits.fileLines) {
    const message = `${lines} lines, ${limits.fileLines} at most`
    breaches.push({ rule: 'file-length', path, message })
  }
  const vague = findVagueName(path)
  if (vague) breaches.push({ rule: 'name', path, message: `"${vague}" does not say what it holds` })
  if (script.test(path)) breaches.push(...checkScript(path, measureSource(path, text), figures))
  return breaches
}

function checkScript(path: string, measure: SourceMeasure, figures: Figures): Breach[] {
  const breaches = measure.errors.map((message): Breach => ({ rule: 'parse', path, message }))
  for (const { line, lines } of measure.functions) {
    if (lines > figures.longestFunction.lines) {
      figures.longestFunction = { path: `${path}:${line}`, lines }
    }
    if (lines <= limits.functionLines) continue
    const message = `${lines} lines, ${limits.functionLines} at most`
    breaches.push({ rule: 'function-length', path: `${path}:${line}`, message })
  }
  if (measure.hasDefaultExport && packageScript.test(path)) {
    breaches.push({ rule: 'default-export', path, message: 'export it by its name instead' })
  }
  return breaches
}

// A name is vague by what it starts or ends with: find-common-steps is a fine one.
function findVagueName(path: string): string | undefined {
  const insideSource = path.slice(path.indexOf('/src/') + '/src/'.length)
  return insideSource
    .split('/')
    .map((segment) => segment.split('.')[0]?.split('-') ?? [])
    .flatMap((words) => [words.at(0) ?? '', words.at(-1) ?? ''])
    .find((word) => vagueName.test(word))
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
