// What a chart's own page does: it knows the frame that it launched, and answers that one alone.
const app = document.getElementById('app')
const list = document.getElementById('scratchpad')
const held = new Map()

const answers = {
  'scratchpad.create': ({resource}) => {
    const location = `${resource.resourceType}/${held.size + 1}`
    held.set(location, {...resource, id: location.split('/')[1]})
    return {status: '201 Created', location}
  },
  'scratchpad.update': ({resource}) => {
    held.set(`${resource.resourceType}/${resource.id}`, resource)
    return {status: '200 OK'}
  },
  'scratchpad.read': ({location}) =>
    location ? {resource: held.get(location)} : {scratchpad: [...held.values()]},
}

addEventListener('message', ({origin, source, data}) => {
  if (origin !== location.origin || source !== app.contentWindow) return
  const answer = answers[data?.messageType]
  if (!answer || data.messagingHandle !== 'made-up') return
  const payload = answer(data.payload)
  source.postMessage({messageId: crypto.randomUUID(), responseToMessageId: data.messageId, payload}, origin)
  list.replaceChildren(
    ...[...held].map(([location, {description, code}]) =>
      Object.assign(document.createElement('li'), {
        textContent: `${location}: ${description?.text ?? code?.text ?? ''}`,
      }),
    ),
  )
})

const query = new URLSearchParams(location.search)
query.set('scratchpad', '')
app.src = `index.html?${query}`
