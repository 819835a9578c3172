import type {
  AccountEventDocument,
  AccountLogDocument,
  ParticipationDocument,
  ProfileDocument,
} from './account-log-document.ts'
import { type Field, format, list, object, reference, value } from './field.ts'
import type { Text } from './text.ts'

const id = value<string>('id')
const code = value<string>('code')

export const profile: Field<ProfileDocument> = object(
  { id },
  { role: reference('roles'), links: list(code) },
)

export const participation: Field<ParticipationDocument> = object(
  { profile: reference('profiles') },
  { as: reference('roles') },
)

export const accountEvent: Field<AccountEventDocument> = object(
  { id, at: value<string>('date'), profiles: list(participation) },
  {
    step: reference('steps'),
    signpost: reference('signposts'),
    touchpoint: code,
    channel: code,
    title: value<Text>('text'),
  },
)

/** The fields of an account log document. */
export const accountLogFields: Field<AccountLogDocument> = object(
  {
    format: format('routebord-log/1'),
    account: id,
    profiles: list(profile),
    events: list(accountEvent),
  },
  { journey: id, locale: value<string>('locale') },
)
