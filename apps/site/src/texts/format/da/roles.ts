import type { Sentences } from '../sentences.ts'

/** Roles and the personas that hold them, in Danish. */
export const roles: Sentences = {
  'A member of the decision-making unit (DMU): one lane of the picture.':
    'Et medlem af beslutningscenteret: én bane på kortet.',
  "The author's own id, unique among roles.": 'Forfatterens eget id, unikt blandt rollerne.',
  'What the role is called at work, such as “Machine operator”.':
    'Hvad rollen hedder på arbejdet, for eksempel »Maskinoperatør«.',
  'What the role does in the purchase; several are common, and a role on the edge of it has none.':
    'Rollens funktion i købet. Mange har flere; en rolle på sidelinjen har ingen.',
  'Who typically holds the role.': 'Hvem der typisk har rollen.',
  'What the role would like, such as a quiet shift.':
    'Hvad rollen gerne vil have, for eksempel en rolig vagt.',
  'What the role cannot do without before it agrees.': 'Hvad rollen skal have, før den siger ja.',
  'What the role cares for besides the purchase, such as not being blamed.':
    'Hvad der ellers betyder noget for rollen, for eksempel ikke at få skylden.',
  'Say in the outcome, from 0 (none) to 1 (all). Left out where nobody has judged it.':
    'Hvor meget rollen har at sige, fra 0 (intet) til 1 (alt). Udelades, hvis ingen har vurderet det.',
  "Whether the supplier's own customer records hold anybody in this role. Left out where nobody has looked.":
    'Om leverandøren har nogen i denne rolle i sit eget kundekartotek. Udelades, hvis ingen har set efter.',
  'How the role meets this change. Defaults to `unknown`.':
    'Hvordan rollen stiller sig til forandringen. Standard er `unknown`.',
  "Palette entry, from 1. Defaults to the role's place in the document.":
    'Farvens nummer i paletten, fra 1. Standard er rollens plads i dokumentet.',
  'Ids of the evidence that what is said of this role rests on.':
    'Id’er på det vidensgrundlag, som oplysningerne om rollen hviler på.',
  'What a role does in the purchase. Webster & Wind (1972), with the initiator of Bonoma and the approver of Kotler.':
    'En rolles funktion i købet. Efter Webster & Wind (1972), med Bonomas initiativtager og Kotlers godkender.',
  'A typical holder of a role: a portrait drawn from several people, never a real contact.':
    'En, der typisk har rollen: et portræt, der bygger på flere mennesker, aldrig en virkelig kontaktperson.',
  'An invented name, such as “Ole Operatør”.': 'Et opdigtet navn, for eksempel »Ole Operatør«.',
  'Who this is, in a sentence.': 'Hvem det er, i én sætning.',
  'Address of a picture.': 'Adressen på et billede.',
  'How a role meets change: pushes it, waits, resists, or is not known.':
    'Hvordan en rolle stiller sig til forandringer: skubber på, afventer, er imod, eller det vides ikke.',
}
