import { swimlaneArgTypes } from './swimlane-args.ts'

/** Controls of a part of a map: the same as those of the whole. */
export const partArgTypes = {
  journey: swimlaneArgTypes.journey,
  locale: swimlaneArgTypes.locale,
  language: swimlaneArgTypes.language,
  className: swimlaneArgTypes.className,
}
