import type { EvidenceDocument, EvidenceKind, EvidenceStrength } from './journey-document.ts'
import type { Evidence, Role } from './model.ts'
import { ifGiven, type Lookup, type ResolveContext } from './resolve-context.ts'
import type { RoleDocument } from './role-document.ts'

const STRENGTH_OF_KIND: Readonly<Record<EvidenceKind, EvidenceStrength>> = {
  assumption: 'assumed',
  social: 'partial',
  review: 'partial',
  frontline: 'partial',
  interview: 'researched',
  survey: 'researched',
  crm: 'measured',
  analytics: 'measured',
}

/** Resolves a piece of evidence; where its strength is not given, its kind suggests one. */
export function resolveEvidence(item: EvidenceDocument, text: ResolveContext['text']): Evidence {
  return {
    id: item.id,
    kind: item.kind,
    title: text(item.title),
    date: ifGiven(item.date, Date.parse),
    n: item.n,
    url: item.url,
    strength: item.strength ?? STRENGTH_OF_KIND[item.kind],
  }
}

/** Resolves a role at its place in the document. */
export function resolveRole(
  role: RoleDocument,
  index: number,
  text: ResolveContext['text'],
  evidence: Lookup<Evidence>,
): Role {
  return {
    id: role.id,
    index,
    name: text(role.name),
    buying: [...role.buying],
    persona: ifGiven(role.persona, ({ name, about, portrait }) => ({
      name: text(name),
      about: ifGiven(about, text),
      portrait,
    })),
    wishes: (role.wishes ?? []).map(text),
    needs: (role.needs ?? []).map(text),
    interests: (role.interests ?? []).map(text),
    influence: role.influence,
    inCrm: role.inCrm,
    stance: role.stance ?? 'unknown',
    tone: role.tone ?? index + 1,
    evidence: (role.evidence ?? []).map(evidence),
  }
}
