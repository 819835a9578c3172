import { en as layoutEn } from '@routebord/layout'
import type { InterfaceWords, Language } from '../language.ts'

const words: InterfaceWords = {
  picture: 'The journey as a picture',
  overview: 'The whole journey',
  outline: 'The journey in words',
  legend: 'How to read it',
  details: 'Details of the step',
  close: 'Close',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole journey',
  actualSize: 'Back to reading size',
  toolbar: 'View',
  empty: 'This journey has no steps yet.',
  figures: {
    steps: ['step', 'steps'],
    together: 'made together',
    forks: ['fork', 'forks'],
    joins: ['join', 'joins'],
    frictions: ['friction', 'frictions'],
    missing: 'signs missing',
    of: 'of',
  },
  legendGroups: {
    stations: 'Roles and steps',
    signs: 'Signposts',
    touchpoints: 'Touchpoints',
    frictions: 'Frictions',
    links: 'Links',
    certainty: 'Certainty and feeling',
    time: 'Time',
  },
  legendEntries: {
    alone: 'one role alone',
    together: 'roles together',
    enters: 'enters the journey',
    leaves: 'leaves the journey',
    placed: 'answered here',
    planned: 'answer on its way',
    missing: 'nobody answers',
    direct: 'with the supplier',
    indirect: 'by way of others',
    influence: 'one role sways another',
    influenceAgainst: 'sways against',
    wayBack: 'back to an earlier step',
    bridge: 'passes under: takes no part',
    notObserved: 'not observed',
    assumed: 'assumed step',
    assumedFeeling: 'assumed feeling',
    influenceRing: 'the fuller the ring, the more say',
    feelingLine: (min, max) => `feeling, from ${min} to ${max}`,
    folded: 'nothing happened for so long',
    undated: (count) =>
      count === 1
        ? '1 step without a date stands between its neighbours'
        : `${count} steps without a date stand between their neighbours`,
  },
}

/** Everything a map says in English beside the author's own words: the default. */
export const en: Language = /* @__PURE__ */ Object.assign({}, layoutEn, { interface: words })
