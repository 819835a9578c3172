export { da as language } from '@routebord/d3/languages/da'
export { da as texts } from '../texts/playground/da.ts'
