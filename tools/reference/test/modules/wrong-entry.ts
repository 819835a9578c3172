// @ts-expect-error the name is not there, which is what the test is about
export { fly } from './road.ts'
