import { readFileSync, writeFileSync } from 'node:fs'
import { renderToString } from 'react-dom/server'
import { page } from './page'

const html = readFileSync('dist/index.html', 'utf8')
writeFileSync(
  'dist/index.html',
  html.replace('<!--page-->', () => renderToString(page)),
)
