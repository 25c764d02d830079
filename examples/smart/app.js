/* global FHIR -- fhirclient, from its own script */
import {wordsOfPage} from './texts.js'

const words = wordsOfPage()
const [said, banner, leave] = ['said', 'banner', 'leave'].map(id => document.getElementById(id))
leave.textContent = words.leave

const signedIn = await FHIR.oauth2.ready().catch(() => tell(words.notSignedIn))
if (signedIn) await show(signedIn)

/** Puts the chart of the person who was chosen on the page. The tokens stay with fhirclient, in this tab’s session. */
async function show(client) {
  const {tokenResponse} = client.state
  const chart = document.createElement('recovery-chart')
  Object.assign(chart, {
    baseUrl: client.state.serverUrl,
    patient: client.patient.id,
    scopes: tokenResponse.scope,
    authorization: ({refresh} = {}) => authorize(client, refresh),
    author: await whoIsThere(client),
  })
  // The chart that opened the app may show already whose it is. If the person cannot be read, the elements say so.
  const isAsked = tokenResponse.need_patient_banner !== false
  const person = isAsked ? await client.patient.read().catch(() => undefined) : undefined
  if (person) banner.textContent = bannerOf(person)
  banner.hidden = !banner.textContent
  leave.hidden = false
  leave.addEventListener('click', () => end(chart))
  document.querySelector('main').append(chart)
}

/** The header for a request: renewed when its time is near, or when the server refused it. */
async function authorize(client, refresh) {
  await (refresh ? client.refresh() : client.refreshIfNeeded())
  return client.getAuthorizationHeader()
}

async function whoIsThere(client) {
  const {fhirUser} = client.user
  if (!fhirUser) return undefined
  // Whoever may not be read is there nevertheless, by their reference.
  const user = await client.request(fhirUser).catch(() => ({}))
  return {reference: fhirUser, display: nameOf(user) || fhirUser}
}

function nameOf({name: [name] = []}) {
  return name?.text ?? [...(name?.given ?? []), name?.family].filter(Boolean).join(' ')
}

function bannerOf({birthDate, ...person}) {
  return [nameOf(person), birthDate && `${words.born} ${birthDate}`].filter(Boolean).join(' · ')
}

async function end(chart) {
  await chart.logOut()
  chart.remove()
  sessionStorage.clear()
  banner.hidden = leave.hidden = true
  tell(words.left)
}

function tell(sentence) {
  const again = Object.assign(document.createElement('a'), {href: 'launch.html', textContent: words.again})
  said.replaceChildren(sentence, ' ', again)
}
