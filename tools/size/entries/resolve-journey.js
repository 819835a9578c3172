export { resolveJourney } from '@routebord/schema/resolve'
