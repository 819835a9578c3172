export { parseJourney } from '@routebord/schema'
