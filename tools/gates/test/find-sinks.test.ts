import { describe, expect, test } from 'vitest'
import { allowedSinks, findForbiddenSinks, findIdleExceptions } from '../src/allowed-sinks.ts'
import { findSinks } from '../src/find-sinks.ts'
import { readPackageScripts } from '../src/source-files.ts'
import { repositoryRoot } from '../src/workspace.ts'

const path = 'packages/d3/src/draw.tsx'
const namesIn = (text: string): string[] => findSinks({ path, text }).map(({ name }) => name)

describe('the packages of this repository', () => {
  const scripts = readPackageScripts(repositoryRoot)
  const sinks = scripts.flatMap((script) => findSinks(script))

  test('hold no markup sink but those with a reason', () => {
    expect(scripts.length).toBeGreaterThan(100)
    expect(findForbiddenSinks(sinks)).toEqual([])
  })

  test('need every exception', () => {
    expect(findIdleExceptions(sinks)).toEqual([])
  })

  test('are read whole, generated files too', () => {
    expect(scripts.map((script) => script.path)).toContain('packages/layout/src/font-widths.ts')
  })

  test.each(allowedSinks)('are found with a sink once $path may not have it', ({ path: file }) => {
    const others = allowedSinks.filter((exception) => exception.path !== file)
    expect(findForbiddenSinks(sinks, others)).toMatchObject([{ path: file }])
  })
})

describe('findSinks', () => {
  test('says the file and the line', () => {
    const text = 'const box = document.body\n\nbox\n  .innerHTML = text\n'
    expect(findSinks({ path, text })).toEqual([{ path, line: 4, name: 'innerHTML' }])
  })

  test.each([
    ['box.innerHTML = text', 'innerHTML'],
    ['box.innerHTML += text', 'innerHTML'],
    ["box['innerHTML'] = text", 'innerHTML'],
    ['box[`innerHTML`] = text', 'innerHTML'],
    ['(box as HTMLElement).innerHTML! = text', 'innerHTML'],
    [';[box.innerHTML] = texts', 'innerHTML'],
    ['Object.assign(box, { innerHTML: text })', 'innerHTML'],
    ["Object.assign(box, { ['innerHTML']: text })", 'innerHTML'],
    ['box.outerHTML = text', 'outerHTML'],
    ['frame.srcdoc = text', 'srcdoc'],
    ["box.insertAdjacentHTML('beforeend', text)", 'insertAdjacentHTML'],
    ["box?.insertAdjacentHTML?.('beforeend', text)", 'insertAdjacentHTML'],
    ['document.write(text)', 'document.write'],
    ['globalThis.document.writeln(text)', 'document.writeln'],
    ['box.ownerDocument.write(text)', 'document.write'],
    ['frame.contentDocument?.write(text)', 'document.write'],
    ['box.setHTMLUnsafe(text)', 'setHTMLUnsafe'],
    ['Document.parseHTMLUnsafe(text)', 'parseHTMLUnsafe'],
    ["new DOMParser().parseFromString(text, 'text/html')", 'parseFromString'],
    ['range.createContextualFragment(text)', 'createContextualFragment'],
    ['eval(text)', 'eval'],
    [';(0, eval)(text)', 'eval'],
    ['globalThis.eval(text)', 'eval'],
    ["new Function('a', text)", 'Function'],
    ['Function(text)', 'Function'],
    ['new globalThis.Function(text)', 'Function'],
    ["setTimeout('draw()', 0)", 'setTimeout of a text'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample is the source of a template
    ['window.setInterval(`draw(${id})`, 10)', 'setInterval of a text'],
    ["setTimeout('draw(' + id + ')', 0)", 'setTimeout of a text'],
    ["box.setAttribute('style', text)", 'setAttribute of style'],
    ["box.setAttribute('onclick', text)", 'setAttribute of onclick'],
    ["box.setAttribute('OnClick', text)", 'setAttribute of OnClick'],
    ["frame.setAttribute('srcdoc', text)", 'setAttribute of srcdoc'],
    ["box.setAttributeNS(null, 'style', text)", 'setAttributeNS of style'],
    ["select(box).attr('style', text)", 'attr of style'],
    ['select(box).html(text)', 'html'],
    ['const map = <div dangerouslySetInnerHTML={markup} />', 'dangerouslySetInnerHTML'],
    [
      "createElement('div', { dangerouslySetInnerHTML: { __html: text } })",
      'dangerouslySetInnerHTML',
    ],
    ['const map = <iframe srcDoc={text} />', 'srcDoc'],
    ['const map = <div style={look} />', 'style'],
    ['const = 1', 'unreadable source'],
  ])('finds %s', (text, name) => {
    expect(namesIn(text)).toEqual([name])
  })

  test.each([
    'box.textContent = text',
    'process.stdout.write(text)',
    'box.setAttribute(name, value)',
    "box.setAttribute('role', 'one')",
    "box.setAttributeNS('style', 'role', text)",
    "select(box).attr('class', 'on')",
    'const before = serializer.html()',
    'setTimeout(draw, 10)',
    'setTimeout(() => draw(text), 10)',
    "box.style.setProperty('color', text)",
    'const call = (own: Function): boolean => own instanceof Function',
    'const map = <button onClick={choose}>{text}</button>',
    "// box.innerHTML = text\nconst said = 'eval(innerHTML)'",
  ])('has nothing against %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  test('finds each of several, in the order of their lines', () => {
    expect(namesIn('eval(a)\nbox.outerHTML = a\nbox.innerHTML = a\n')).toEqual([
      'eval',
      'outerHTML',
      'innerHTML',
    ])
  })
})

describe('an exception', () => {
  const sink = { path, line: 3, name: 'innerHTML' }
  const exception = { path, name: 'innerHTML', reason: 'A sample.' }

  test('is good for one sink of its file', () => {
    expect(findForbiddenSinks([sink], [exception])).toEqual([])
    const second = { ...sink, line: 9 }
    expect(findForbiddenSinks([sink, second], [exception])).toEqual([second])
  })

  test.each([
    ['file', { ...sink, path: 'packages/d3/src/scene.ts' }],
    ['sink', { ...sink, name: 'outerHTML' }],
  ])('is for no other %s', (_what, other) => {
    expect(findForbiddenSinks([other], [exception])).toEqual([other])
    expect(findIdleExceptions([other], [exception])).toEqual([exception])
  })
})
