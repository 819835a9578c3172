import type { Declaration, Entry, Member } from '@routebord/reference'
import type { PublishedPackage } from './published-entries.ts'

/** Writes what a package offers, in one form whatever the layout of its sources: a change of it is a change for users. */
export function writeReport({ name, entries, writtenTypes }: PublishedPackage): string {
  const sections = [
    ...[...entries].map(([specifier, entry]) => writeSection(specifier, linesOf(entry))),
    ...[...writtenTypes].map(([title, text]) => writeSection(title, [text])),
  ]
  return [`# What ${name} offers`, ...sections].join('\n\n').concat('\n')
}

function writeSection(title: string, lines: readonly string[]): string {
  return [`## ${title}`, '', '```ts', ...lines, '```'].join('\n')
}

function linesOf({ declarations, foreign }: Entry): readonly string[] {
  const passed = foreign
    .map(
      ({ name, as, from }) =>
        `export { ${name === as ? name : `${name} as ${as}`} } from '${from}'`,
    )
    .sort()
  return [...declarations.map(writeDeclaration), ...new Set(passed)]
}

function writeDeclaration({ kind, signature, members }: Declaration): string {
  const head = onOneLine(signature.split(/\n(?=(?:export )?function )/))
  if (kind !== 'interface' && kind !== 'class') return head
  return [`${head} {`, ...members.map(writeMember), '}'].join('\n')
}

function writeMember({ name, optional, type }: Member): string {
  const shape = onOneLine([type])
  return `  ${name}${optional ? '?' : ''}${/^[(<]/.test(shape) && !shape.includes('=>') ? '' : ': '}${shape}`
}

/** How a declaration is broken into lines is no part of what it says. */
function onOneLine(texts: readonly string[]): string {
  return texts
    .map((text) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/([(<[]) /g, '$1')
        .replace(/,? ([)>\]])/g, '$1'),
    )
    .join('\n')
    .trim()
}
