import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readValue } from '@routebord/reference'
import type { IssueMessages } from '@routebord/schema'
import { frontPages } from '../texts/front-page.ts'
import { packageOf } from './packages.ts'

/** What is said of an issue in one language. */
export interface IssueText {
  readonly locale: string
  readonly language: string
  readonly message: string
  readonly hint: string
}

/** Reads what each issue says in every language of the site, in the order the codes are declared. */
export async function readIssueTexts(): Promise<
  readonly { readonly code: string; readonly texts: readonly IssueText[] }[]
> {
  const { folder, names } = packageOf('schema')
  const languages = await Promise.all(
    frontPages.map(async ({ locale, name }) => {
      const file = pathToFileURL(join(folder, `src/messages/${locale}.ts`)).href
      const messages = (await readValue(file, locale, folder)) as IssueMessages
      return { locale, language: name, sentences: new Map(Object.entries(messages.sentences)) }
    }),
  )
  const codes = names.find(({ name }) => name === 'IssueCode')?.values ?? []
  return codes.map((value) => {
    const code = value.replaceAll("'", '')
    const texts = languages.map(({ locale, language, sentences }) => {
      const sentence = sentences.get(code)
      if (sentence === undefined) throw new Error(`${code} says nothing in ${language}`)
      return { locale, language, ...sentence }
    })
    return { code, texts }
  })
}
