import { deriveComposite } from '@routebord/analysis'
import { orderFewestCrossings } from '@routebord/layout'
import type { Journey, Step } from '@routebord/schema'
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { CARD, type Engine, GAP, type Run } from './engine.ts'
import { placeGraph } from './place-graph.ts'

const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': `${GAP.row}`,
  'elk.layered.spacing.nodeNodeBetweenLayers': `${GAP.column}`,
}

/**
 * Steps of one column keep the order they have in the graph. ELK has no lanes: partitions and layer constraints
 * divide along the direction of travel, and lanes as parent nodes trouble the edges across them (kieler/elkjs#92). An
 * order that is forced is as near as it comes.
 */
const IN_LANES = {
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
}

const elk = new ELK()

/** ELK's layered algorithm, with orthogonal edges and defaults that minimise crossings. */
export const elkEngine: Engine = {
  name: 'elkjs, layered',
  library: 'elkjs',
  prepare: (journey) => prepare(journey, LAYERED, [...journey.steps]),
}

/** The same, with the steps of each column held in the order of our lanes. */
export const elkInLanes: Engine = {
  name: 'elkjs, lane order forced',
  library: 'elkjs',
  prepare: (journey) => prepare(journey, { ...LAYERED, ...IN_LANES }, stepsByLane(journey)),
}

function stepsByLane(journey: Journey): readonly Step[] {
  const { roles } = orderFewestCrossings(deriveComposite(journey))
  const hostOf = (step: Step): number => Math.min(...step.roles.map((role) => roles.indexOf(role)))
  return journey.steps.toSorted((a, b) => hostOf(a) - hostOf(b) || a.index - b.index)
}

function prepare(
  journey: Journey,
  layoutOptions: Readonly<Record<string, string>>,
  steps: readonly Step[],
): Run {
  const composite = deriveComposite(journey)
  const graph: ElkNode = {
    id: 'journey',
    layoutOptions: { ...layoutOptions },
    children: steps.map(({ index }) => ({ id: `step ${index}`, ...CARD })),
    edges: composite.legs.map(({ index, from, to }) => ({
      id: `leg ${index}`,
      sources: [`step ${from.index}`],
      targets: [`step ${to.index}`],
    })),
  }
  let result: ElkNode = graph
  return {
    layout: async () => {
      result = await elk.layout(graph)
    },
    read: () => {
      const nodes = new Map(result.children?.map((node) => [node.id, node]))
      const edges = new Map(result.edges?.map((edge) => [edge.id, edge.sections?.[0]]))
      return placeGraph(
        composite,
        ({ index }) => {
          const node = nodes.get(`step ${index}`)
          if (node?.x === undefined || node.y === undefined) return undefined
          return { x: node.x + CARD.width / 2, y: node.y + CARD.height / 2 }
        },
        ({ index }) => {
          const way = edges.get(`leg ${index}`)
          return way === undefined ? [] : [way.startPoint, ...(way.bendPoints ?? []), way.endPoint]
        },
      )
    },
  }
}
