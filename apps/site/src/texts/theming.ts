import type { SiteLocale } from './path-of.ts'

/** What the guide to colours says in one language. Text between backticks is code. */
export interface ThemingTexts {
  readonly description: string
  readonly lead: string
  /** Paragraphs below the example. */
  readonly paragraphs: readonly string[]
  /** Heads of the table's columns. */
  readonly columns: readonly [property: string, light: string, dark: string, highContrast: string]
}

const en: ThemingTexts = {
  description: 'The colours of a map, what they mean, and how to give it your own.',
  lead: 'Every colour in a map has a name that says what it is for. Set a custom property of that name, and the map takes it.',
  paragraphs: [
    "`--routebord-x` is yours. A theme that others may override sets `--routebord-x-default` instead. The map follows the system's light or dark, and what it says about contrast; the attribute `data-routebord-theme` on the map or around it, `light`, `dark` or `high-contrast`, decides otherwise. With forced colours it uses those of the system. The font is `--routebord-font`; one that is wider than Inter also needs the option `measureText`.",
    'Texts hold a contrast of 4.5 to 1 and threads one of 3 to 1 in light and dark, 7 to 1 and 4.5 to 1 with high contrast, and neighbouring roles stay apart with colour-blind eyes. Whoever changes colours checks that anew.',
  ],
  columns: ['Property', 'Light', 'Dark', 'High contrast'],
}

const da: ThemingTexts = {
  description: 'Farverne på et kort, hvad de betyder, og hvordan man giver det sine egne.',
  lead: 'Hver farve på et kort har et navn, der siger, hvad den bruges til. Sæt en custom property med det navn, så retter kortet sig efter den.',
  paragraphs: [
    '`--routebord-x` er jeres. Et tema, som andre skal kunne lave om på, sætter `--routebord-x-default` i stedet. Kortet følger systemets lyse eller mørke tema og ønsket om mere kontrast; attributten `data-routebord-theme` på kortet eller uden om det, `light`, `dark` eller `high-contrast`, går forud. Med tvungne farver bruger det systemets. Skrifttypen er `--routebord-font`; er den bredere end Inter, skal man også bruge indstillingen `measureText`.',
    'Tekster har en kontrast på mindst 4,5 til 1 og tråde på mindst 3 til 1 i lyst og mørkt, 7 til 1 og 4,5 til 1 med høj kontrast, og naboroller kan skelnes af farveblinde. Den, der ændrer farver, må selv kontrollere det igen.',
  ],
  columns: ['Egenskab', 'Lyst', 'Mørkt', 'Høj kontrast'],
}

const nl: ThemingTexts = {
  description: 'De kleuren van een kaart, wat ze betekenen en hoe u er uw eigen kleuren aan geeft.',
  lead: 'Elke kleur op een kaart heeft een naam die zegt waar ze voor dient. Geef een custom property met die naam een waarde, en de kaart neemt die over.',
  paragraphs: [
    '`--routebord-x` is van u. Een thema dat anderen mogen aanpassen, gebruikt in plaats daarvan `--routebord-x-default`. De kaart volgt het lichte of donkere thema van het systeem en de wens naar meer contrast; het attribuut `data-routebord-theme` op de kaart of eromheen, `light`, `dark` of `high-contrast`, gaat voor. Bij geforceerde kleuren gebruikt ze die van het systeem. Het lettertype is `--routebord-font`; is dat breder dan Inter, dan is ook de optie `measureText` nodig.',
    'Teksten hebben in licht en donker een contrast van minstens 4,5 op 1 en draden van minstens 3 op 1, bij hoog contrast 7 op 1 en 4,5 op 1, en rollen naast elkaar blijven ook voor kleurenblinden te onderscheiden. Wie kleuren verandert, controleert dat opnieuw.',
  ],
  columns: ['Eigenschap', 'Licht', 'Donker', 'Hoog contrast'],
}

const byLocale: Readonly<Record<SiteLocale, ThemingTexts>> = { en, da, nl }

/** Returns the guide to colours in a language. */
export function themingTexts(locale: SiteLocale): ThemingTexts {
  return byLocale[locale]
}
