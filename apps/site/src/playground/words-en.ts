export { en as language } from '@routebord/d3'
export { en as texts } from '../texts/playground/en.ts'
