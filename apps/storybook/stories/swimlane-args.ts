import { braid } from '@routebord/d3/braid'
import { vertical } from '@routebord/d3/vertical'
import { examples } from '@routebord/examples'
import { orderByEntry, orderFewestCrossings } from '@routebord/layout'
import { timeAxis } from '@routebord/layout/time'
import type { JourneySwimlaneProps } from '@routebord/react'
import type { ArgTypes, InputType } from 'storybook/internal/types'
import { journeyOf } from './journeys.ts'
import { eventArgs, propArgTypes } from './prop-arg-types.ts'

/** What each story of a map listens to: the actions panel shows every event. */
export const swimlaneArgs: Partial<JourneySwimlaneProps> = eventArgs('JourneySwimlaneProps')

/** What to choose from, where the types cannot say it. */
const CHOICES: Readonly<Record<string, InputType>> = {
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
  axis: {
    control: 'inline-radio',
    options: ['phases', 'dates'],
    mapping: { phases: undefined, dates: timeAxis },
  },
  orientation: {
    control: 'inline-radio',
    options: ['to the side', 'down'],
    mapping: { 'to the side': undefined, down: vertical },
  },
  arrangement: {
    control: 'inline-radio',
    options: ['lanes', 'braid'],
    mapping: { lanes: undefined, braid },
  },
  // The toolbar chooses the language, and its words with it.
  locale: { control: 'inline-radio', options: ['en', 'da', 'nl'] },
  selected: { control: 'text' },
  className: { control: false },
}

/** Makes the controls of a component by the type of its props: of all of them, or of some. */
export function argTypesFor(type: string, only?: readonly string[]): ArgTypes {
  const argTypes = Object.entries(propArgTypes(type))
  return Object.fromEntries(
    argTypes
      .filter(([name]) => only?.includes(name) ?? true)
      .map(([name, argType]) => [name, { ...argType, ...CHOICES[name] }]),
  )
}

/** The controls of a map. */
export const swimlaneArgTypes: ArgTypes = argTypesFor('JourneySwimlaneProps')
