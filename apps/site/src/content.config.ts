import { defineCollection } from 'astro:content'
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { z } from 'astro/zod'
import { changesLoader, papersLoader } from './reference/papers-loader.ts'

/** The method's pages in three languages, words of the frame around them, and texts of the repository. */
export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // Of a translation: the English text it was made from, as `test/translations.ts` sums it up.
    schema: docsSchema({ extend: z.object({ translates: z.string().optional() }) }),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  changes: defineCollection({
    loader: changesLoader(),
    schema: z.object({
      kind: z.enum(['next', 'released']),
      packages: z.array(z.string()),
      version: z.string().optional(),
      date: z.string().optional(),
    }),
  }),
  papers: defineCollection({
    loader: papersLoader(),
    schema: z.object({
      path: z.string(),
      locale: z.enum(['en', 'da', 'nl']),
      title: z.string(),
      files: z.array(z.object({ path: z.string(), text: z.string() })),
    }),
  }),
}
