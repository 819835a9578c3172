import { JourneySwimlane } from '@routebord/react'
import { assertJourney } from '@routebord/schema'
import journeyJson from './journey.json'

const journey = assertJourney(journeyJson)

export const BuyingMap = () => (
  <JourneySwimlane journey={journey} onSelect={({ step }) => console.log(step)} />
)
