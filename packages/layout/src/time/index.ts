export type { Axis } from '../axis.ts'
export { timeAxis } from './time-axis.ts'
