import { HtmlValidate } from 'html-validate'

// What Astro and we write is checked against the standard; how it is written (quotes, white space) is nobody's business.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
})

/** Lists what is wrong with the HTML of a page. */
export async function findInvalidHtml(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return (
    results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)
      // Astro writes the style of its islands where the first one stands.
      .filter(
        (message) =>
          !message.endsWith('<style> element is not permitted as content under <section>'),
      )
  )
}
