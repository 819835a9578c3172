declare module '*?raw' {
  const source: string
  export = source
}
