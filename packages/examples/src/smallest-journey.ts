import type { JourneyDocument } from '@routebord/schema'

/** As small as a journey with something to select can be: for tests of what does not depend on its size. */
export const smallestJourney: JourneyDocument = {
  format: 'routebord/1',
  id: 'pair',
  title: 'A pair',
  purpose: { why: 'To test', audience: ['Testers'] },
  roles: [{ id: 'anna', name: 'Anna', buying: ['user'] }],
  phases: [{ id: 'one', title: 'One' }],
  steps: [
    { id: 'asks', title: 'Asks', phase: 'one', roles: ['anna'] },
    { id: 'reads', title: 'Reads', phase: 'one', roles: ['anna'] },
  ],
}
