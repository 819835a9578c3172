import { deriveComposite, localize } from '@routebord/analysis'
import { layoutSwimlane } from '@routebord/layout'
import { type JourneyDocument, resolveJourney } from '@routebord/schema'
import { type Edge, type Node, ReactFlow } from '@xyflow/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { Contender } from '../contender.ts'
import { nextFrame } from '../page/next-frame.ts'

/** A node with its title for each step, where our card stands, and an edge for each leg. */
export const reactFlow: Contender = {
  name: 'React Flow',
  prepare: (document) => {
    const graph = graphOf(document)
    return async (container) => {
      container.style.height = '800px'
      const root = createRoot(container)
      root.render(createElement(ReactFlow, { ...graph, fitView: false }))
      const count = (kind: string): number =>
        container.getElementsByClassName(`react-flow__${kind}`).length
      // Edges are drawn when every node has been measured.
      while (count('node') < graph.nodes.length || count('edge') < graph.edges.length)
        await nextFrame()
      return () => root.unmount()
    }
  },
}

function graphOf(document: JourneyDocument): { nodes: Node[]; edges: Edge[] } {
  const journey = resolveJourney(document)
  const composite = deriveComposite(journey)
  const { cards, notes } = layoutSwimlane(composite)
  const nodes = [...cards, ...notes].map(({ step, left, rail }) => ({
    id: step.id,
    position: { x: left, y: rail },
    data: { label: localize(step.title, journey.locale) },
  }))
  const edges = composite.legs.map(({ from, to }, index) => ({
    id: `${index}`,
    source: from.id,
    target: to.id,
  }))
  return { nodes, edges }
}
