import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {smartServer} from './smart.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dataFile = path.join(root, '.cache/sandbox.json')

/** The policy under which everything is shown: what a careful hospital sets, plus Lit's own Trusted Types policy. */
export const contentSecurityPolicy =
  "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
}

/** What the examples use of others, by where they find it. */
const libraries = {
  '/examples/smart/fhir-client.js': 'node_modules/fhirclient/build/fhir-client.pure.min.js',
}

/** Whose charts the SMART example may open, and who then is at the keyboard. */
const smartPeople = [
  {id: 'maya', name: 'Maya Tremblay', clinician: 'maya-nurse'},
  {id: 'leo', name: 'Léo Gagnon', clinician: 'leo-intervenante'},
  {id: 'amina', name: 'Amina Warsame', clinician: 'amina-therapist'},
]

/**
 * Serves the examples and the built package, with a FHIR server at `/fhir`: the sandbox, its data kept in a file across
 * restarts if `keep`, or another server (`fhirBaseUrl`) behind the same origin; and with a sandbox of its own behind a
 * SMART launch, at `/smart/fhir`. `port` 0 takes a free one.
 *
 * @param {{
 *   port?: number, fhirBaseUrl?: string, keep?: boolean, people?: readonly object[],
 *   smart?: {permission?: 'v1' | 'v2', needPatientBanner?: boolean},
 *   hear?: (request: {method: string, path: string, headers: Record<string, string>, body: string}) =>
 *     {status?: number, type?: string, body?: string, abort?: boolean} | undefined,
 *   stopped?: (report: string) => void
 * }} options `hear` is told of every FHIR request, and may answer it instead of the server; `stopped` of what the
 *   policy stopped on a page, as the browser reports it.
 */
export async function startServer({
  port = 8000,
  fhirBaseUrl,
  keep = false,
  people,
  smart: smartOptions,
  hear = () => undefined,
  stopped,
} = {}) {
  let answerFhir, answerSmart, smart
  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url, address(server))
    try {
      if (url.pathname === '/fhir' || url.pathname.startsWith('/fhir/')) {
        const body = await bodyOf(request)
        const path = request.url.slice('/fhir'.length)
        const instead = hear({method: request.method, path, headers: request.headers, body: String(body)})
        if (!instead) await answerFhir(request, response, body)
        else if (instead.abort) request.socket.destroy()
        else response.writeHead(instead.status, {'content-type': instead.type}).end(instead.body)
      } else if (url.pathname.startsWith('/smart/')) {
        const body = await bodyOf(request)
        const {method, headers} = request
        const answer = smart.answer({url, method, headers, body: String(body)})
        if (answer) response.writeHead(answer.status, answer.headers).end(answer.body)
        else await answerSmart(request, response, body)
      } else if (stopped && url.pathname === '/stopped') {
        stopped(String(await bodyOf(request)))
        response.writeHead(204).end()
      } else serveFile(url.pathname, response, stopped ? '; report-uri /stopped' : '')
    } catch (error) {
      if (!response.headersSent) response.writeHead(500, {'content-type': 'text/plain'})
      response.end(String(error))
    }
  })
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve))
  const url = address(server)
  smart = smartServer({origin: url, people: smartPeople, ...smartOptions})
  answerSmart = await sandboxAt(`${url}/smart/fhir`, {people})
  answerFhir = fhirBaseUrl ? proxyTo(fhirBaseUrl) : await sandboxAt(`${url}/fhir`, {keep, people})
  return {
    url,
    smart,
    close: () =>
      new Promise(resolve => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

function address(server) {
  return `http://localhost:${server.address().port}`
}

function serveFile(pathname, response, reporting) {
  if (pathname === '/') return void response.writeHead(302, {location: '/examples/'}).end()
  const asked = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  const file = path.join(root, libraries[asked] ?? asked)
  const open =
    asked in libraries ||
    ['examples', 'dist'].some(folder => file.startsWith(path.join(root, folder) + path.sep))
  if (!open || !fs.existsSync(file) || !fs.statSync(file).isFile())
    return void response.writeHead(404, {'content-type': 'text/plain'}).end('Not here.')
  response.writeHead(200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy + reporting,
    'cache-control': 'no-store',
  })
  fs.createReadStream(file).pipe(response)
}

/** Data is read back from the file only for the address it was made under: its links are absolute. */
async function sandboxAt(baseUrl, {keep, people}) {
  const {createSandbox, people: madeUp} = await import('../dist/sandbox/index.js')
  const before = keep && fs.existsSync(dataFile) ? JSON.parse(fs.readFileSync(dataFile, 'utf8')) : undefined
  const sandbox = createSandbox(before ? {baseUrl, data: before} : {baseUrl, people: people ?? madeUp})
  return async (request, response, body) => {
    const answer = await sandbox.fetch(new URL(request.url, baseUrl).href, {
      method: request.method,
      headers: request.headers,
      ...(body.length && {body}),
    })
    if (keep && request.method !== 'GET') save(sandbox.snapshot())
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  }
}

function save(snapshot) {
  fs.mkdirSync(path.dirname(dataFile), {recursive: true})
  fs.writeFileSync(dataFile, JSON.stringify(snapshot))
}

/** The other server hears the address that the page knows (its links are made of it), so it must serve at /fhir too. */
function proxyTo(fhirBaseUrl) {
  const target = new URL(fhirBaseUrl)
  return (request, response, body) =>
    new Promise((resolve, reject) => {
      const forwarded = http.request(
        {
          host: target.hostname,
          port: target.port,
          method: request.method,
          path: request.url,
          headers: request.headers,
        },
        answer => {
          response.writeHead(answer.statusCode, answer.headers)
          answer.pipe(response).on('finish', resolve)
        },
      )
      forwarded.on('error', reject)
      forwarded.end(body)
    })
}

async function bodyOf(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {url} = await startServer({
    port: Number(process.env.PORT ?? 8000),
    fhirBaseUrl: process.env.FHIR_BASE_URL,
    keep: true,
  })
  console.log(`The example EHR is at ${url}/examples/ (its FHIR server at ${url}/fhir). Ctrl+C ends it.`)
  if (!process.env.FHIR_BASE_URL)
    console.log(`What is saved stays in ${path.relative(root, dataFile)}; delete it to start afresh.`)
}
