/** An option of the element: what its table, its manifest and the attributes it watches are made from. */
export interface ElementOption {
  readonly property: string
  /** The attribute that says the same; without one the option is no text. */
  readonly attribute?: string
  /** What the property returns. */
  readonly type: string
  readonly fallback: string
  readonly description: string
}

/** Every option of the element, once. */
export const ELEMENT_OPTIONS: readonly ElementOption[] = [
  {
    property: 'journey',
    type: 'object | null',
    fallback: 'null',
    description:
      'A journey that `parseJourney` or `resolveJourney` returned; from the `define` entry, any document too. It comes before `src`, and `src` before a child `<script type="application/json">`.',
  },
  {
    property: 'src',
    attribute: 'src',
    type: 'string | null',
    fallback: 'null',
    description: 'Address of a document as JSON, fetched when the element is in a page.',
  },
  {
    property: 'locale',
    attribute: 'locale',
    type: 'string | null',
    fallback: 'null',
    description:
      'Language of the author’s texts and, from the `define` entry, of the map’s own words: `en`, `da` or `nl`. Without it, the journey’s own.',
  },
  {
    property: 'language',
    type: 'ElementLanguage | null',
    fallback: 'null',
    description:
      'The map’s own words, such as `da` of `@routebord/element/languages/da`. Without it, those for `locale`; the class alone has English.',
  },
  {
    property: 'order',
    attribute: 'order',
    type: "'given' | 'entry' | 'fewest-crossings'",
    fallback: "'given'",
    description:
      'Order of the lanes: the author’s, by when roles enter, or so that shared steps span the fewest other lanes.',
  },
  {
    property: 'detail',
    attribute: 'detail',
    type: "'overview' | 'cards' | 'full'",
    fallback: "'full'",
    description: 'How much the map says. What a level leaves out stays in the words under it.',
  },
  {
    property: 'overlays',
    type: 'readonly Overlay[] | null',
    fallback: 'null',
    description: 'What is laid over the map, such as `emphasize` of `@routebord/d3/overlays`.',
  },
  {
    property: 'selected',
    attribute: 'selected',
    type: 'string | null',
    fallback: 'null',
    description: 'Id of the selected step. It follows what the reader chooses.',
  },
  {
    property: 'measureText',
    type: 'MeasureText | null',
    fallback: 'null',
    description: 'Measures texts in a font that is wider than Inter.',
  },
]
