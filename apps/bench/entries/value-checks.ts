// What every validator here has in common; not published, and measured so that it can be told from the rest.
export { VALUE_CHECKS } from '../../../packages/schema/src/value-checks.ts'
