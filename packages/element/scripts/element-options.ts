/** An option of the element: what its table and its manifest are made from. */
export interface ElementOption {
  readonly property: string
  /** The attribute that says the same; without one the option is no text. */
  readonly attribute?: string
  /** Whether the attribute follows the property; true unless it says otherwise. */
  readonly reflects?: false
  /** What the property returns. */
  readonly type: string
  readonly fallback: string
  readonly description: string
}

/** Every option of the element, once. */
export const ELEMENT_OPTIONS: readonly ElementOption[] = [
  {
    property: 'journey',
    type: 'object | string | null',
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
    description:
      'How much the map says. What a level leaves out stays in the words under it. Where it is given, it follows what the reader chooses.',
  },
  {
    property: 'axis',
    type: 'Axis | null',
    fallback: 'null',
    description:
      'What the columns go by, such as `timeAxis` of `@routebord/layout/time`. Without it, phases.',
  },
  {
    property: 'orientation',
    type: 'Orientation | null',
    fallback: 'null',
    description:
      'Which way the journey runs, such as `vertical` of `@routebord/d3/vertical`. Without it, to the side.',
  },
  {
    property: 'arrangement',
    type: 'Arrangement | null',
    fallback: 'null',
    description:
      'How roles are arranged: with `braid` of `@routebord/d3/braid` they change places, so that threads cross least. Without it, in lanes.',
  },
  {
    property: 'direction',
    attribute: 'direction',
    type: "'ltr' | 'rtl' | null",
    fallback: 'null',
    description:
      'Which way the map runs: from right to left it is mirrored. Without it, the way the author’s language runs.',
  },
  {
    property: 'overlays',
    type: 'readonly Overlay[] | null',
    fallback: 'null',
    description: 'What is laid over the map, such as `emphasize` of `@routebord/d3/overlays`.',
  },
  {
    property: 'tools',
    attribute: 'tools',
    reflects: false,
    type: 'readonly Tool[] | null',
    fallback: 'null',
    description:
      'Tools in a row above the map, such as `searchTool()` of `@routebord/d3/tools`. The attribute names ready-made ones: `detail focus search legend table print`, in the one-file script and from the entry `define-with-tools`.',
  },
  {
    property: 'slots',
    type: 'Slots | null',
    fallback: 'null',
    description:
      'Places for what the page adds: a badge on each card, more in the details. `fillSlots` of `@routebord/d3` makes them.',
  },
  {
    property: 'layers',
    type: 'Layers | null',
    fallback: 'null',
    description:
      'Layers of the page’s own in the picture, to draw in with D3. `drawLayers` of `@routebord/d3` makes them.',
  },
  {
    property: 'windowing',
    type: 'Windowing | null',
    fallback: 'null',
    description:
      'What brings a very long map to the screen: `windowPicture` of `@routebord/d3/window`, or `canvasPicture()` of `@routebord/d3/canvas`.',
  },
  {
    property: 'selected',
    attribute: 'selected',
    type: 'string | null',
    fallback: 'null',
    description:
      'Id of the selected step; of several the one chosen last. It follows what the reader chooses.',
  },
  {
    property: 'selectedSteps',
    type: 'readonly string[]',
    fallback: '[]',
    description:
      'Ids of all selected steps, in the order they were chosen. It follows what the reader chooses.',
  },
  {
    property: 'measureText',
    type: 'MeasureText | null',
    fallback: 'null',
    description: 'Measures texts in a font that is wider than Inter.',
  },
]
