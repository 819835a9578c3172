import { examples } from '@routebord/examples'
import { orderByEntry, orderFewestCrossings } from '@routebord/layout'
import type { JourneySwimlaneProps } from '@routebord/react'
import type { ArgTypes } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { journeyOf } from './journeys.ts'

/** What each story of a map listens to: the actions panel shows every event. */
export const swimlaneArgs: Partial<JourneySwimlaneProps> = {
  onSelect: fn(),
  onFocusStep: fn(),
  onZoom: fn(),
  onDetail: fn(),
  onEmphasize: fn(),
  onSearch: fn(),
}

/** Controls of a map, where the types alone cannot say what to choose from. */
export const swimlaneArgTypes = {
  journey: {
    control: 'select',
    options: Object.keys(examples),
    mapping: Object.fromEntries(
      Object.entries(examples).map(([name, document]) => [name, journeyOf(document)]),
    ),
  },
  order: {
    control: 'inline-radio',
    options: ['given', 'entry', 'fewest-crossings'],
    mapping: {
      given: undefined,
      entry: orderByEntry,
      'fewest-crossings': orderFewestCrossings,
    },
  },
  detail: { control: 'inline-radio', options: ['overview', 'cards', 'full'] },
  direction: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  axis: { control: false },
  tools: { control: false },
  locale: { control: 'inline-radio', options: ['en', 'da', 'nl'] },
  // The toolbar chooses the language, and its words with it.
  language: { control: false },
  overlays: { control: false },
  selected: { control: 'text' },
  className: { control: false },
  handle: { control: false },
} satisfies Partial<ArgTypes<JourneySwimlaneProps>>
