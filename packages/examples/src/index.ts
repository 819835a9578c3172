import type { AccountLogDocument, JourneyDocument } from '@routebord/schema'
import asPlanned from '../accounts/bouncy-ball-as-planned.json' with { type: 'json' }
import operatorLost from '../accounts/bouncy-ball-operator-lost.json' with { type: 'json' }
import underWay from '../accounts/bouncy-ball-under-way.json' with { type: 'json' }
import bouncyBallJson from '../journeys/bouncy-ball.json' with { type: 'json' }
import bouncyBallToBeJson from '../journeys/bouncy-ball-to-be.json' with { type: 'json' }
import hospitalTenderJson from '../journeys/hospital-tender.json' with { type: 'json' }
import leavingJson from '../journeys/leaving.json' with { type: 'json' }
import softwareSubscriptionJson from '../journeys/software-subscription.json' with { type: 'json' }
import supplierXyzJson from '../journeys/supplier-xyz.json' with { type: 'json' }
import supportJson from '../journeys/support.json' with { type: 'json' }
import twoRolesJson from '../journeys/two-roles.json' with { type: 'json' }

export { type GenerateJourneyOptions, generateJourney } from './generator/generate-journey.ts'
export { smallestJourney } from './smallest-journey.ts'

/** A toy factory buys a bouncy-ball machine: four roles, invented after a Danish text on B2B journey mapping. */
export const bouncyBall: JourneyDocument = bouncyBallJson as unknown as JourneyDocument

/** The same purchase as it should be: the operator is no longer lost after the trial. */
export const bouncyBallToBe: JourneyDocument = bouncyBallToBeJson as unknown as JourneyDocument

/** A pump factory buys calibration while its own sales department prefers supplier XYZ: five roles, after a Dutch text. */
export const supplierXyz: JourneyDocument = supplierXyzJson as unknown as JourneyDocument

/** A company takes out a subscription to planning software: seven roles. */
export const softwareSubscription: JourneyDocument =
  softwareSubscriptionJson as unknown as JourneyDocument

/** A dairy's bottling line stops on a Friday afternoon: five roles look for support, hour by hour. */
export const support: JourneyDocument = supportJson as unknown as JourneyDocument

/** A customer thinks of leaving: four roles. */
export const leaving: JourneyDocument = leavingJson as unknown as JourneyDocument

/** The smallest map that still shows everything that matters: two roles. */
export const twoRoles: JourneyDocument = twoRolesJson as unknown as JourneyDocument

/** A hospital buys a scanner by public tender: twelve roles, a hundred and fifty steps. */
export const hospitalTender: JourneyDocument = hospitalTenderJson as unknown as JourneyDocument

/** Every example, by the name it is known by on pages, in stories and in tests. */
export const examples: Readonly<Record<string, JourneyDocument>> = {
  'bouncy-ball': bouncyBall,
  'bouncy-ball-to-be': bouncyBallToBe,
  'supplier-xyz': supplierXyz,
  'software-subscription': softwareSubscription,
  support,
  leaving,
  'two-roles': twoRoles,
  'hospital-tender': hospitalTender,
}

/** What happened at three invented accounts that bought, or are buying, the bouncy-ball machine. */
export const accountLogs: Readonly<Record<string, AccountLogDocument>> = {
  'bouncy-ball-as-planned': asPlanned as AccountLogDocument,
  'bouncy-ball-operator-lost': operatorLost as AccountLogDocument,
  'bouncy-ball-under-way': underWay as AccountLogDocument,
}
