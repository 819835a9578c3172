export { nl as language } from '@routebord/d3/languages/nl'
export { nl as texts } from '../texts/playground/nl.ts'
