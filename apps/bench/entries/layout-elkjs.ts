import ELK from 'elkjs/lib/elk.bundled.js'

export { ELK }
