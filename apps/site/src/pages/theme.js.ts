/** Serves the script that takes over the theme chosen on a page of the method, for pages whose policy allows no other. */
export function GET(): Response {
  const script = `const theme = localStorage.getItem('starlight-theme')
if (theme) document.documentElement.dataset.theme = theme
`
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
