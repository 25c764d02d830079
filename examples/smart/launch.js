/* global FHIR -- fhirclient, from its own script */
import {allowedServer, scopesFor} from './launching.js'
import {clientId, servers} from './servers.js'
import {wordsOfPage} from './texts.js'

const words = wordsOfPage()
const said = document.getElementById('said')
const parameters = new URLSearchParams(location.search)
const iss = parameters.get('iss')

document.getElementById('heading').textContent = words.launch
if (iss) open(iss, {launch: parameters.get('launch') ?? undefined})
else offer()

/** Goes to sign in, at a server that is allowed and at no other. */
async function open(url, {launch}) {
  const server = allowedServer(url, servers)
  said.textContent = server ? words.coming : words.refused(url)
  if (!server) return
  try {
    // fhirclient sends the scopes as they are: those of both versions are worked out here.
    const answer = await fetch(`${server.url}/.well-known/smart-configuration`)
    if (!answer.ok) throw new Error(answer.statusText)
    const scope = scopesFor(await answer.json(), launch ? 'launch' : 'launch/patient')
    const asked = {iss: server.url, clientId, scope, launch, redirectUri: './index.html'}
    await FHIR.oauth2.authorize({...asked, pkceMode: 'required', completeInTarget: true})
  } catch {
    said.textContent = words.unreachable
  }
}

/** Without a launch from a chart: somebody chooses the server. */
function offer() {
  said.textContent = words.choose
  for (const {name, url} of servers) {
    const button = Object.assign(document.createElement('button'), {textContent: name})
    button.addEventListener('click', () => open(url, {}))
    const item = document.createElement('li')
    item.append(button)
    document.getElementById('servers').append(item)
  }
}
