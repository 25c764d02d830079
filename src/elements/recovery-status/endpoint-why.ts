import {css, html, nothing, type TemplateResult} from 'lit'
import {
  allows,
  besideTypes,
  goesTo,
  neededScope,
  type Ability,
  type BesideType,
  type EndpointPlan,
  type Survey,
  type TypePlan,
  type Verdict,
} from '../../record/index.js'
import {endpointWords, type EndpointWords} from '../messages/endpoint.js'
import type {LanguageController} from '../shared/language.js'

/** How it looks, fetched with it. */
export const styles = [
  css`
    dl {
      margin: 8px 0 0;
    }

    dt {
      margin-block-start: 8px;
      font-weight: 700;
    }

    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
]

const abilities: readonly Ability[] = ['read', 'search', 'create', 'update', 'patch', 'history']

/** What an endpoint allows and what forbids the rest, type by type, in FHIR's own names: for those who set it up. */
export function endpointWhy(
  local: LanguageController,
  plan: EndpointPlan,
  steps: Survey['steps'] | undefined,
): TemplateResult {
  const words = endpointWords[local.language]
  const {release, fhirVersion, scopes, types} = plan
  const said = [fhirVersion && words.server(fhirVersion), words.release[release]].filter(Boolean)
  return html`<p class="small">${said.join(' ')}</p>
    <p class="small">${scopes === undefined ? words.noScopes : words.scopes(scopes || '—')}</p>
    <dl class="small">
      ${steps ? besideTypes.map(type => ladder(words, steps, type)) : nothing}
      ${types.map(
        type =>
          html`<dt translate="no">${type.type}</dt>
            ${sentences(local, words, type).map(each => html`<dd>${each}</dd>`)}`,
      )}
    </dl>`
}

/** The places that were looked at for something new of a type, in their order, and which one takes it. */
function ladder(words: EndpointWords, steps: Survey['steps'], type: BesideType): TemplateResult {
  const taken = goesTo({steps}, type)
  const told = steps[type].map(({place, verdict}) => {
    const why = words.verdicts[verdict]
    return words.step(words.places[place], place === taken ? `${why}, ${words.taken}` : why)
  })
  // A goal can always be said in a note; an answer needs its place.
  if (type === 'Goal')
    told.push(taken === 'text' ? words.step(words.places.text, words.taken) : words.places.text)
  return html`<dt>${words.ladder[type]}</dt>
    ${told.map(each => html`<dd>${each}</dd>`)}`
}

function sentences(local: LanguageController, words: EndpointWords, plan: TypePlan): string[] {
  const which = (verdict: Verdict): Ability[] => abilities.filter(ability => plan[ability] === verdict)
  const list = (some: readonly Ability[]): string => local.list(some.map(ability => words.abilities[ability]))
  const tell = (verdict: Verdict, say: (listed: string) => string): string | typeof nothing => {
    const some = which(verdict)
    return some.length ? say(list(some)) : nothing
  }
  const needed = (): string =>
    local.list([...new Set(which('scope').map(each => neededScope(plan.type, each)))])
  const isNone = abilities.every(ability => !allows(plan[ability]))
  return [
    isNone ? words.nothing : nothing,
    tell('yes', words.may),
    tell('unsaid', words.unsaid),
    tell('endpoint', words.endpoint),
    tell('version', words.version),
    tell('scope', listed => words.scope(listed, needed())),
    allows(plan.search) && plan.searchedBy.length ? words.searchedBy(plan.searchedBy.join(', ')) : nothing,
    (allows(plan.update) && words.versions[plan.versions]) || nothing,
  ].filter(each => typeof each === 'string')
}
