import { ELEMENT_EVENTS } from '../src/element-events.ts'
import { ELEMENT_OPTIONS } from './element-options.ts'

const TAG = 'routebord-swimlane'
const CLASS = 'RoutebordSwimlane'
const MODULE = 'dist/index.js'

/** The options as a table: attribute beside property. */
export function optionsTable(): string {
  const rows = ELEMENT_OPTIONS.map(({ attribute, property, type, fallback, description }) => {
    return [
      attribute ? `\`${attribute}\`` : '–',
      `\`${property}\``,
      `\`${type}\``,
      `\`${fallback}\``,
      description,
    ]
  })
  return table(['attribute', 'property', 'type', 'default', ''], rows)
}

/** The events as a table. */
export function eventsTable(): string {
  const rows = Object.entries(ELEMENT_EVENTS).map(([name, { detail, description }]) => [
    `\`${name}\``,
    `\`${detail}\``,
    description,
  ])
  return table(['event', '`event.detail`', ''], rows)
}

/** The element as a Custom Elements Manifest, which editors and catalogues read. */
export function elementManifest(): object {
  const declaration = {
    kind: 'class',
    customElement: true,
    name: CLASS,
    tagName: TAG,
    superclass: { name: 'HTMLElement' },
    description: 'A composite B2B journey in swimlanes, with legend and outline, in its light DOM.',
    attributes: ELEMENT_OPTIONS.flatMap(({ attribute, property, type, fallback, description }) =>
      attribute === undefined
        ? []
        : [
            {
              name: attribute,
              fieldName: property,
              type: { text: type },
              default: fallback,
              description,
            },
          ],
    ),
    members: ELEMENT_OPTIONS.map(
      ({ attribute, property, type, fallback, description, reflects = true }) => ({
        kind: 'field',
        name: property,
        type: { text: type },
        default: fallback,
        description,
        ...(attribute === undefined ? {} : { attribute, ...(reflects && { reflects }) }),
      }),
    ),
    events: Object.entries(ELEMENT_EVENTS).map(([name, { detail, description }]) => ({
      name,
      type: { text: `CustomEvent<${detail}>` },
      description,
    })),
  }
  const reference = { name: CLASS, module: MODULE }
  const definition = { kind: 'custom-element-definition', name: TAG, declaration: reference }
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [declaration],
        exports: [{ kind: 'js', name: CLASS, declaration: { name: CLASS } }],
      },
      { kind: 'javascript-module', path: 'dist/define.js', exports: [definition] },
    ],
  }
}

/** Puts the tables between their marks in a page. */
export function fillTables(page: string): string {
  const tables = { options: optionsTable(), events: eventsTable() }
  return Object.entries(tables).reduce(
    (text, [name, rows]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_match, start: string, end: string) => `${start}${rows}\n${end}`,
      ),
    page,
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
