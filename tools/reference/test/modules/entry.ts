import { drive } from './road.ts'

export type { Comment } from 'oxc-parser'
export * from './classes.ts'
export { double as twice, GREETING, overloaded } from './functions.ts'
export type { Box, Colour, Labelled } from './types.ts'
export { drive }

const hidden = 1

/** A local name under another one. */
const local: number = hidden

export { local as published }
