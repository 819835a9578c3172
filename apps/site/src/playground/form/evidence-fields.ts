import type { EvidenceDocument, EvidenceKind } from '@routebord/schema'
import { addEvidence, changeEvidence, removeEvidence } from '../edit-evidence.ts'
import { toggled } from '../edit-lists.ts'
import { element } from '../element.ts'
import { newId } from '../new-id.ts'
import { textIn, withWords } from '../text-in-locale.ts'
import { choiceField, group, optionsOf, textField, tickField } from './controls.ts'
import type { Edit, FormSetting } from './form-setting.ts'
import { type ListEntry, listFields } from './list-fields.ts'

/** What the map rests on, and a way to add and remove it. */
export function evidenceFields(setting: FormSetting): HTMLElement {
  const { evidence: texts } = setting.fields.details
  const evidence = setting.document.evidence ?? []
  return listFields(setting, {
    texts,
    key: 'evidence',
    entries: evidence.map((piece) => entryOf(setting, piece)),
    add: (doc) => addEvidence(doc, texts.fresh),
    added: `evidence:${newId(texts.fresh, evidence)}`,
  })
}

function entryOf(
  { locale, fields, reword, reshape }: FormSetting,
  { id, title, kind }: EvidenceDocument,
): ListEntry {
  const { evidence: texts, evidenceKind, evidenceKinds } = fields.details
  return {
    name: textIn(title, locale),
    fields: [
      textField(texts.entry, textIn(title, locale), `evidence:${id}`, (words) =>
        reword((doc) => changeEvidence(doc, id, { title: withWords(title, locale, words) })),
      ),
      choiceField(evidenceKind, optionsOf(evidenceKinds), kind, `evidence-kind:${id}`, (value) =>
        reshape(
          (doc) => changeEvidence(doc, id, { kind: value as EvidenceKind }),
          `evidence-kind:${id}`,
        ),
      ),
    ],
    remove: (doc) => removeEvidence(doc, id),
  }
}

/** Ticks for what a step or a role rests on. */
export function evidenceTicks(
  { document, locale, fields, reshape }: FormSetting,
  kind: 'role' | 'step',
  owner: { readonly id: string; readonly evidence?: readonly string[] | undefined },
  set: (evidence: (known: readonly string[] | undefined) => readonly string[]) => Edit,
): HTMLElement {
  const { restsOn, noEvidence } = fields.details
  const all = document.evidence ?? []
  const ticks = all.map(({ id, title }) => {
    const key = `rests-on:${kind}:${owner.id}:${id}`
    return tickField(textIn(title, locale), owner.evidence?.includes(id) ?? false, key, (isIn) =>
      reshape(
        set((known) => toggled(known, id, isIn)),
        key,
      ),
    )
  })
  const none = element('p', {}, noEvidence)
  return group(restsOn, 'ticks', ...(all.length === 0 ? [none] : ticks))
}
