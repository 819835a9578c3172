/** Ends whatever a text may stand in, so that what follows is markup or script. */
const BREAKOUTS = [
  '',
  '">',
  "'>",
  '-->',
  ']]>',
  '</title>',
  '</textarea></style></script>',
  '</text></g></svg>',
  '\\"}]);',
]

/** Each calls `canary`, or asks a foreign host for something, where it is more than a text. */
const TRAPS = [
  '<script>canary()</script>',
  '<img src=x onerror=canary()>',
  '<svg onload=canary()>',
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe>',
  '<style>@import "https://stolen.test/";</style>',
  '<link rel=stylesheet href=https://stolen.test/>',
  '<meta http-equiv=refresh content="0;url=https://stolen.test/">',
  '<button autofocus onfocus=canary()>x</button>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src=x onerror="canary()"/></body></foreignObject>',
  '<use href="https://stolen.test/#x"/>',
  '<a href=javascript:canary()><animate attributeName=href values=javascript:canary() /></a>',
  '<object data=https://stolen.test/></object>',
  '" onmouseenter="canary()" style="background:url(https://stolen.test/)" id="canary" x="',
  'javascript:canary()',
  '=HYPERLINK("https://stolen.test/","x")',
]

const asHex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')

/** What a text may look like when something has written it, or should yet read it, in another way. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/<\/?\w+/g, (name) => name.toUpperCase()),
  (text) => text.replace(/[<>"'&]/g, (character) => `&#x${asHex(character)};`),
  (text) => text.replaceAll('<', '&lt;').replaceAll('&', '&amp;'),
  (text) => encodeURIComponent(text),
  (text) => text.replace(/[<>"']/g, (character) => `\\u${asHex(character)}`),
  // Full-width letters, which compatibility normalisation turns into the plain ones.
  (text) => text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/<(\/?\w)/g, '<\u200b$1').replaceAll(' ', '\n\t'),
  (text) => text.replace(/(?<=<\/?)(?=\w)/g, '\u0000').replaceAll(' ', '/'),
]

/** Makes every way out with every trap in every disguise: strings that are harmless only as text. */
export function canaryStrings(): readonly string[] {
  return BREAKOUTS.flatMap((breakout) =>
    TRAPS.flatMap((trap) => DISGUISES.map((disguise) => disguise(`${breakout}${trap}`))),
  )
}
