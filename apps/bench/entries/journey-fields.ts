// The table of fields is no part of what the package publishes; here it says what the validators must agree on.
export { type FieldShape, list, object, record } from '../../../packages/schema/src/field.ts'
export { journeyFields } from '../../../packages/schema/src/journey-fields.ts'
