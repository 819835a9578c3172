/**
 * How much may be done, counted in looks at an entry of a table or a clause, about a hundredth of a microsecond
 * each: never in time, so that the same input gives the same result on every machine.
 */
export interface WorkBudget {
  spent: number
  readonly limit: number
}
