import { describe, expect, test } from 'vitest'
import { ALL, findingsOf, found, type Told } from './found.ts'

describe('findings of a role', () => {
  test('say when it is never seen', () => {
    const findings = found([[5, ALL.slice(0, 3)]])
    expect(findingsOf('unseen-role', findings)).toEqual([
      {
        key: 'unseen-role:director',
        weight: 3,
        parts: ['director'],
        en: 'Purchasing director: not seen in any of 5 accounts. Either this role stays away, or nobody records it.',
        da: 'Indkøbsdirektør: ikke set i nogen af 5 virksomheder. Enten holder rollen sig væk, eller også noterer ingen den.',
        nl: 'Inkoopdirecteur: bij geen van de 5 bedrijven gezien. Of deze rol blijft weg, of niemand legt hem vast.',
      },
    ])
    expect(findingsOf('too-few', findings)).toEqual([])
  })

  test('say when it is seen in less than half', () => {
    const findings = found([
      [2, ALL],
      [3, ALL.slice(0, 3)],
    ])
    expect(findingsOf('unseen-role', findings)).toEqual([
      {
        key: 'unseen-role:director',
        weight: 3,
        parts: ['director'],
        en: 'Purchasing director: seen in only 2 of 5 accounts. All that is said here of this role rests on those.',
        da: 'Indkøbsdirektør: kun set i 2 af 5 virksomheder. Alt, hvad der siges her om rollen, hviler på dem.',
        nl: 'Inkoopdirecteur: slechts bij 2 van de 5 bedrijven gezien. Alles wat hier over deze rol staat, berust daarop.',
      },
    ])
    expect(findingsOf('too-few', findings)).toEqual([
      {
        key: 'too-few:director',
        weight: 1,
        parts: ['director'],
        en: 'Purchasing director: seen in 2 of 5 accounts, too few for percentages. Read them one by one.',
        da: 'Indkøbsdirektør: set i 2 af 5 virksomheder, for få til procenter. Læs dem én for én.',
        nl: 'Inkoopdirecteur: bij 2 van de 5 bedrijven gezien, te weinig voor percentages. Lees ze een voor een.',
      },
    ])
    const half = found([
      [5, ALL],
      [5, ALL.slice(0, 3)],
    ])
    expect([...findingsOf('unseen-role', half), ...findingsOf('too-few', half)]).toEqual([])
  })

  test('say where it is lost while others go on, now and then', () => {
    const findings = found([
      [5, ['0 trial-day o']],
      [5, ['0 trial-day o', '9 first-week o']],
    ])
    // Five of ten at the trial day weigh less than five of five at the first week.
    expect(findingsOf('drop-out', findings)).toMatchObject([
      { key: 'drop-out:operator:first-week' },
    ])
    const [lost] = findingsOf(
      'drop-out',
      found([
        [2, ['0 trial-day o', '1 which-machine d']],
        [1, ['0 trial-day o']],
        [2, ['0 trial-day o', '9 ninety-days o']],
      ]),
    )
    expect(lost).toEqual({
      key: 'drop-out:operator:trial-day',
      weight: 2,
      parts: ['operator', 'trial-day'],
      en: 'Machine operator: in 3 of the 5 accounts where this role reached “Trial day at the maker’s”, it was not seen again. In 2 of those the others went on.',
      da: 'Maskinoperatør: i 3 af de 5 virksomheder, hvor rollen nåede »Prøvedag hos producenten«, er den ikke set siden. I 2 af dem gik de andre videre.',
      nl: 'Machineoperator: bij 3 van de 5 bedrijven waar deze rol ‘Proefdag bij de fabrikant’ bereikte, is die daarna niet meer gezien. Bij 2 daarvan gingen de anderen verder.',
    })
  })

  test('say where it is lost while others go on every time, or never', () => {
    const always = found([[5, ['0 trial-day o', '1 which-machine d']]])
    expect(findingsOf('drop-out', always)[0]).toMatchObject({
      en: 'Machine operator: in 5 of the 5 accounts where this role reached “Trial day at the maker’s”, it was not seen again. The others went on every time.',
      da: 'Maskinoperatør: i 5 af de 5 virksomheder, hvor rollen nåede »Prøvedag hos producenten«, er den ikke set siden. De andre gik videre hver gang.',
      nl: 'Machineoperator: bij 5 van de 5 bedrijven waar deze rol ‘Proefdag bij de fabrikant’ bereikte, is die daarna niet meer gezien. De anderen gingen telkens verder.',
    })
    expect(findingsOf('drop-out', always)[1]).toMatchObject({
      key: 'drop-out:director:which-machine',
      en: 'Purchasing director: in 5 of the 5 accounts where this role reached “Which machine?”, it was not seen again. Nobody else was either.',
      da: 'Indkøbsdirektør: i 5 af de 5 virksomheder, hvor rollen nåede »Hvilken maskine?«, er den ikke set siden. Det er de andre heller ikke.',
      nl: 'Inkoopdirecteur: bij 5 van de 5 bedrijven waar deze rol ‘Welke machine?’ bereikte, is die daarna niet meer gezien. De anderen evenmin.',
    })
  })

  test('say what it skips, from one account in four on', () => {
    const findings = found([
      [1, ['0 seams o', '1 forum o', '2 ninety-days o']],
      [3, ['0 jams o', '1 seams o', '2 forum o']],
    ])
    expect(findingsOf('skipped-step', findings)).toEqual([])
    const skipping = (times: number, rest: number): Told[] =>
      findingsOf(
        'skipped-step',
        found([
          [times, ['0 seams o', '1 forum o']],
          [rest, ['0 jams o', '1 seams o', '2 forum o']],
        ]),
      )
    expect(skipping(1, 4)).toEqual([])
    expect(skipping(2, 6)).toEqual([
      {
        key: 'skipped-step:operator:jams',
        weight: 2,
        parts: ['operator', 'jams'],
        en: 'Machine operator: “Press stops in mid-shift” was skipped in 2 of the 8 accounts that got further. Ask whether it is needless, or only unseen.',
        da: 'Maskinoperatør: »Pressen stopper midt i vagten« blev sprunget over i 2 af de 8 virksomheder, der nåede længere. Spørg, om trinnet er overflødigt eller blot ikke bliver set.',
        nl: 'Machineoperator: ‘Pers valt stil tijdens de dienst’ is overgeslagen bij 2 van de 8 bedrijven die verder kwamen. Vraag of de stap overbodig is of alleen niet gezien wordt.',
      },
    ])
  })

  test('say what comes out of turn, and what it comes back to', () => {
    const findings = found([
      [2, ['0 jams o', '1 forum o', '2 seams o']],
      [3, ['0 jams o', '1 seams o', '2 jams o']],
    ])
    expect(findingsOf('order-broken', findings)).toEqual([])
    const more = found([
      [2, ['0 jams o', '1 forum o', '2 seams o', '3 jams o']],
      [3, ['0 jams o', '1 seams o', '2 forum o']],
    ])
    expect(findingsOf('order-broken', more)).toEqual([
      {
        key: 'order-broken:operator:forum',
        weight: 2,
        parts: ['operator', 'forum'],
        en: 'Machine operator: “Asks around among operators” came out of turn in 2 of the 5 accounts that reached it. The map may be wrong there, and not the customer.',
        da: 'Maskinoperatør: »Hører sig for hos andre operatører« faldt uden for rækkefølgen i 2 af de 5 virksomheder, der nåede dertil. Måske er det kortet, der tager fejl, og ikke kunden.',
        nl: 'Machineoperator: ‘Vraagt rond bij andere operators’ viel buiten de volgorde bij 2 van de 5 bedrijven die er kwamen. Misschien heeft de kaart het mis, en niet de klant.',
      },
    ])
    expect(findingsOf('repeated-step', more)).toEqual([
      {
        key: 'repeated-step:operator:jams',
        weight: 1,
        parts: ['operator', 'jams'],
        en: 'Machine operator: came back to “Press stops in mid-shift” in 2 of the 5 accounts that reached it. Something was left open there.',
        da: 'Maskinoperatør: vendte tilbage til »Pressen stopper midt i vagten« i 2 af de 5 virksomheder, der nåede dertil. Noget blev ikke afklaret første gang.',
        nl: 'Machineoperator: keerde bij 2 van de 5 bedrijven die er kwamen terug naar ‘Pers valt stil tijdens de dienst’. Daar is de eerste keer iets blijven liggen.',
      },
    ])
  })

  test('say what it waits for longest, from a week on', () => {
    const waiting = (days: number, accounts: number): Told[] =>
      findingsOf('long-wait', found([[accounts, ['0 jams o', '6 seams o', `${6 + days} forum o`]]]))
    expect(waiting(6.9, 5)).toEqual([])
    expect(waiting(9, 4)).toEqual([])
    expect(waiting(7, 5)).toHaveLength(1)
    expect(waiting(40.9, 5)).toEqual([
      {
        key: 'long-wait:operator:forum',
        weight: 1,
        parts: ['operator', 'forum'],
        en: 'Machine operator: the longest wait is before “Asks around among operators”, 40 days or more in half of the 5 accounts.',
        da: 'Maskinoperatør: den længste ventetid ligger før »Hører sig for hos andre operatører«, 40 dage eller mere i halvdelen af de 5 virksomheder.',
        nl: 'Machineoperator: het langste wachten is vóór ‘Vraagt rond bij andere operators’, 40 dagen of meer bij de helft van de 5 bedrijven.',
      },
    ])
  })

  test('say the first of several that are as bad', () => {
    const findings = found([[5, ['0 jams o', '9 seams o', '18 forum o', '19 noise o']]])
    expect(findingsOf('long-wait', findings)).toMatchObject([{ key: 'long-wait:operator:seams' }])
    const skipping = found([[5, ['0 seams o', '1 noise o']]])
    expect(findingsOf('skipped-step', skipping)).toMatchObject([
      { key: 'skipped-step:operator:jams' },
    ])
  })
})
