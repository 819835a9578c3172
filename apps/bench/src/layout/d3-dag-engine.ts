import { deriveComposite } from '@routebord/analysis'
import type { Step } from '@routebord/schema'
import { coordGreedy, graph as createGraph, type MutGraphNode, sugiyama } from 'd3-dag'
import { CARD, type Engine, GAP } from './engine.ts'
import { placeGraph } from './place-graph.ts'

// Drawn from the top down and turned: d3-dag knows no other direction.
const layout = sugiyama()
  .coord(coordGreedy())
  .nodeSize([CARD.height, CARD.width])
  .gap([GAP.row, GAP.column])

/**
 * d3-dag's layers by simplex and its two-layer decrossing, as it comes; and greedy coordinates, for those by simplex were
 * not done with 1,000 steps after a minute, and are chosen when the order stands.
 */
export const d3DagEngine: Engine = {
  name: 'd3-dag',
  library: 'd3-dag',
  prepare: (journey) => {
    const composite = deriveComposite(journey)
    const graph = createGraph<Step, undefined>()
    const nodes = new Map(journey.steps.map((step) => [step, graph.node(step)]))
    const nodeOf = (step: Step): MutGraphNode<Step, undefined> =>
      nodes.get(step) ?? graph.node(step)
    const links = composite.legs.map(({ from, to }) =>
      graph.link(nodeOf(from), nodeOf(to), undefined),
    )
    return {
      layout: () => {
        layout(graph)
      },
      read: () =>
        placeGraph(
          composite,
          (step) => ({ x: nodeOf(step).y, y: nodeOf(step).x }),
          ({ index }) => (links[index]?.points ?? []).map(([y, x]) => ({ x, y })),
        ),
    }
  },
}
