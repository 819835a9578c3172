import { graphlib, layout } from '@dagrejs/dagre'
import { deriveComposite } from '@routebord/analysis'
import { CARD, type Engine, GAP } from './engine.ts'
import { placeGraph } from './place-graph.ts'

/** Dagre with its network simplex, every edge as heavy as the number of roles that travel it. */
export const dagreEngine: Engine = {
  name: 'dagre',
  library: 'dagre',
  prepare: (journey) => {
    const composite = deriveComposite(journey)
    const graph = new graphlib.Graph()
    graph.setGraph({ rankdir: 'LR', nodesep: GAP.row, ranksep: GAP.column })
    for (const { index } of journey.steps) graph.setNode(`${index}`, { ...CARD })
    for (const { from, to, roles } of composite.legs)
      graph.setEdge(`${from.index}`, `${to.index}`, { weight: roles.length })
    return {
      layout: () => {
        layout(graph)
      },
      read: () =>
        placeGraph(
          composite,
          ({ index }) => graph.node(`${index}`),
          ({ from, to }) => graph.edge(`${from.index}`, `${to.index}`).points,
        ),
    }
  },
}
