export { JourneySwimlane } from '@routebord/react'
