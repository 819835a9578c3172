import { assertJourney } from '@routebord/schema'
import journeyJson from './journey.json'

export const journey = assertJourney(journeyJson)
