export { coordGreedy, graph, sugiyama } from 'd3-dag'
