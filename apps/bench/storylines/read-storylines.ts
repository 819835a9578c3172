import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A storyline: who is there in each layer, and who meets. */
export interface Storyline {
  readonly name: string
  readonly characters: number
  readonly slices: readonly StorylineSlice[]
}

export interface StorylineSlice {
  readonly active: readonly string[]
  readonly groups: readonly (readonly string[])[]
}

/** A layer before anyone's life is known: who is named in it, and who meets. */
interface Layer {
  readonly named: readonly string[]
  readonly groups: readonly (readonly string[])[]
}

const MOVIES: Readonly<Record<string, string>> = {
  Inception: 'InceptionTune',
  StarWars: 'StarWarsTune',
  Matrix: 'MatrixTune',
  MoonandSixpence: 'MoonandSixpence',
  Naruto: 'Naruto',
  Frozen: 'Frozen',
  Coco: 'Coco',
  Minions: 'Minions',
}

/** Reads the literature's storylines from a folder that holds `istoryline/*.xml` and `sgb/*.dat`. */
export function readStorylines(folder: string): readonly Storyline[] {
  const text = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8')
  const movies = Object.entries(MOVIES).map(([name, file]) =>
    storylineOf(name, movieLayers(text('istoryline', `${file}.xml`))),
  )
  const anna = text('sgb', 'anna.dat')
  const parts = ['1', '2', '3', '4', '5', '6', '7', '8'].map((part) =>
    storylineOf(`anna${part}`, bookLayers(anna, `${part}.`)),
  )
  return [...movies, ...parts, storylineOf('huck', bookLayers(text('sgb', 'huck.dat'), ''))]
}

/** A layer for each time between two starts or ends of a span; its groups are the sessions of two and more. */
function movieLayers(xml: string): readonly Layer[] {
  const characters = [...xml.matchAll(/<Character [^>]*?Name="([^"]*)"[^>]*>(.*?)<\/Character>/gs)]
  const spans = characters.flatMap(([, name = '', body = '']) =>
    [...body.matchAll(/<Span Start="([^"]*)" End="([^"]*)" Session="([^"]*)"/g)].map(
      ([, start, end, session = '']) => ({ name, start: Number(start), end: Number(end), session }),
    ),
  )
  const times = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const layers = times.slice(1).map((end, index): Layer => {
    const start = times[index] ?? 0
    const here = spans.filter((span) => span.start <= start && span.end >= end)
    const sessions = [...new Set(here.map(({ session }) => session))]
    const groups = sessions.map((own) => namesOf(here.filter(({ session }) => session === own)))
    return { named: namesOf(here), groups: groups.filter((group) => group.length > 1) }
  })
  return mergeEqual(layers)
}

function namesOf(spans: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(spans.map(({ name }) => name))]
}

/** A layer with one group for each encounter of two and more, in the order of the chapters. */
function bookLayers(data: string, chapters: string): readonly Layer[] {
  const encounters = [...data.matchAll(/^([0-9.]+):(.*)$/gm)]
    .filter(([, chapter = '']) => chapter.startsWith(chapters))
    .flatMap(([, , line = '']) => line.trim().split(';'))
    .map((encounter) => [...new Set(encounter.split(','))].sort())
    .filter((group) => group.length > 1)
  return mergeEqual(encounters.map((group) => ({ named: group, groups: [group] })))
}

function mergeEqual(layers: readonly Layer[]): readonly Layer[] {
  const texts = layers.map((layer) => JSON.stringify(layer))
  return layers.filter((_, index) => texts[index] !== texts[index - 1])
}

/** Lets everybody live from the first layer that names them to the last. */
function storylineOf(name: string, layers: readonly Layer[]): Storyline {
  const lives = new Map<string, { first: number; last: number }>()
  for (const [layer, { named }] of layers.entries())
    for (const character of named)
      lives.set(character, { first: lives.get(character)?.first ?? layer, last: layer })
  const slices = layers.map(({ groups }, layer) => ({
    groups,
    active: [...lives]
      .filter(([, { first, last }]) => first <= layer && layer <= last)
      .map(([character]) => character),
  }))
  return { name, characters: lives.size, slices }
}
