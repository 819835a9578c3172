import type { Sentences } from '../sentences.ts'

/** Roles and the personas that hold them, in Dutch. */
export const roles: Sentences = {
  'A member of the decision-making unit (DMU): one lane of the picture.':
    'Een lid van de DMU: één baan op de kaart.',
  "The author's own id, unique among roles.": 'Een eigen id van de auteur, uniek binnen de rollen.',
  'What the role is called at work, such as “Machine operator”.':
    'Hoe de rol op het werk heet, zoals ‘Machineoperator’.',
  'What the role does in the purchase; several are common, and a role on the edge of it has none.':
    'Het aandeel van de rol in de aankoop. Vaak zijn het er meer; een rol aan de zijlijn heeft er geen.',
  'Who typically holds the role.': 'Wie de rol doorgaans heeft.',
  'What the role would like, such as a quiet shift.':
    'Wat de rol graag zou willen, zoals een rustige dienst.',
  'What the role cannot do without before it agrees.': 'Wat de rol nodig heeft om in te stemmen.',
  'What the role cares for besides the purchase, such as not being blamed.':
    'Wat er voor de rol verder meespeelt, zoals niet de schuld krijgen.',
  'Say in the outcome, from 0 (none) to 1 (all). Left out where nobody has judged it.':
    'Zeggenschap over de uitkomst, van 0 (geen) tot 1 (volledig). Ontbreekt als niemand die heeft ingeschat.',
  "Whether the supplier's own customer records hold anybody in this role. Left out where nobody has looked.":
    'Of de leverancier iemand met deze rol in zijn eigen klantgegevens heeft. Ontbreekt als niemand het heeft nagekeken.',
  'How the role meets this change. Defaults to `unknown`.':
    'Hoe de rol tegenover deze verandering staat. Standaard `unknown`.',
  "Palette entry, from 1. Defaults to the role's place in the document.":
    'Nummer van de kleur in het palet, vanaf 1. Standaard de plaats van de rol in het document.',
  'Ids of the evidence that what is said of this role rests on.':
    'Id’s van de onderbouwing voor wat er over deze rol gezegd wordt.',
  'What a role does in the purchase. Webster & Wind (1972), with the initiator of Bonoma and the approver of Kotler.':
    'Het aandeel van een rol in de aankoop. Naar Webster & Wind (1972), met de initiatiefnemer van Bonoma en de fiatteur van Kotler.',
  'A typical holder of a role: a portrait drawn from several people, never a real contact.':
    'Een typische persoon in de rol: een portret op basis van meerdere mensen, nooit een echte contactpersoon.',
  'An invented name, such as “Ole Operatør”.': 'Een verzonnen naam, zoals ‘Ole Operatør’.',
  'Who this is, in a sentence.': 'Wie dit is, in één zin.',
  'Address of a picture.': 'Adres van een afbeelding.',
  'How a role meets change: pushes it, waits, resists, or is not known.':
    'Hoe een rol tegenover verandering staat: aanjagend, afwachtend, afwijzend of onbekend.',
}
