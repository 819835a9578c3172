export { parseJourneyText } from '@routebord/schema/text'
