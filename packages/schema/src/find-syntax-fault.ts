// As much as can be the beginning of a string or a number; a string that is whole has its last quote in the group.
const STRING =
  /"(?:[^"\\\p{Cc}]|[\x7F-\x9F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*(?:(")|\\(?:u[\dA-Fa-f]{0,3})?)?/uy
const NUMBER = /-?(?:(?:0|[1-9]\d*)(?:\.(?:\d+(?:[Ee][-+]?\d*)?)?|[Ee][-+]?\d*)?)?/y
const WORDS = ['true', 'false', 'null']
const BLANKS = /[\t\n\r ]*/y

/**
 * Finds where a text stops being JSON (RFC 8259): the first place at which no text could go on to be right, which is
 * its end when something is missing there. Engines tell this in words of their own, if they tell it at all.
 */
export function findSyntaxFault(text: string): number {
  const open: string[] = []
  let awaited: 'first' | 'entry' | 'colon' | 'value' | 'next' = 'value'
  for (let at = endOf(BLANKS, text, 0); ; at = endOf(BLANKS, text, at)) {
    const sign = text[at]
    const isKey: boolean = open.at(-1) === '}' && (awaited === 'first' || awaited === 'entry')
    if (sign !== undefined && sign === open.at(-1) && (awaited === 'first' || awaited === 'next')) {
      open.pop()
      awaited = 'next'
      at += 1
    } else if (awaited === 'next') {
      if (sign !== ',' || open.length === 0) return at
      awaited = 'entry'
      at += 1
    } else if (awaited === 'colon') {
      if (sign !== ':') return at
      awaited = 'value'
      at += 1
    } else if (!isKey && (sign === '{' || sign === '[')) {
      open.push(sign === '{' ? '}' : ']')
      awaited = 'first'
      at += 1
    } else {
      const { end, isWhole } = readScalar(text, at, isKey)
      if (!isWhole) return end
      awaited = isKey ? 'colon' : 'next'
      at = end
    }
  }
}

function readScalar(text: string, at: number, isKey: boolean): { end: number; isWhole: boolean } {
  if (isKey || text[at] === '"') {
    STRING.lastIndex = at
    const found = STRING.exec(text)
    return { end: at + (found?.[0].length ?? 0), isWhole: found?.[1] !== undefined }
  }
  const word = WORDS.find((name) => name[0] === text[at])
  if (word === undefined) {
    const end = endOf(NUMBER, text, at)
    return { end, isWhole: /\d/.test(text[end - 1] ?? '') && end > at }
  }
  let end = at
  while (end - at < word.length && text[end] === word[end - at]) end += 1
  return { end, isWhole: end - at === word.length }
}

function endOf(token: RegExp, text: string, at: number): number {
  token.lastIndex = at
  return at + (token.exec(text)?.[0].length ?? 0)
}
