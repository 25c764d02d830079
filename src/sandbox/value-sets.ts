import type {ValueSetExpansionContains} from 'fhir/r4.js'

const terminology = 'http://terminology.hl7.org/CodeSystem/'

/** The value sets that R4 binds to elements checked here (and goal-achievement, which it prefers): codes in their order. */
const codes: Record<string, string> = {
  'goal-status': 'proposed planned accepted active on-hold completed cancelled entered-in-error rejected',
  'goal-achievement':
    'in-progress improving worsening no-change achieved sustaining not-achieved no-progress not-attainable',
  'observation-status': 'registered preliminary final amended corrected cancelled entered-in-error unknown',
  'questionnaire-answers-status': 'in-progress completed amended entered-in-error stopped',
  'request-status': 'draft active on-hold revoked completed entered-in-error unknown',
  'care-plan-intent': 'proposal plan order option',
  'publication-status': 'draft active retired unknown',
  'document-reference-status': 'current superseded entered-in-error',
  'composition-status': 'preliminary final amended entered-in-error',
  'provenance-entity-role': 'derivation revision quotation source removal',
  'administrative-gender': 'male female other unknown',
  'link-type': 'replaced-by replaces refer seealso',
  'narrative-status': 'generated extensions additional empty',
  'identifier-use': 'usual official temp secondary old',
  'name-use': 'usual official temp nickname anonymous old maiden',
  'contact-point-system': 'phone fax email pager url sms other',
  'contact-point-use': 'home work temp old mobile',
  'address-use': 'home work temp old billing',
  'address-type': 'postal physical both',
  'quantity-comparator': '< <= >= >',
  'units-of-time': 's min h d wk mo a',
  'event-timing':
    'MORN MORN.early MORN.late NOON AFT AFT.early AFT.late EVE EVE.early EVE.late NIGHT PHS HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV',
  'days-of-week': 'mon tue wed thu fri sat sun',
}

/** The codes of a value set by its short name. */
export function codesOf(name: string): string[] {
  return codes[name]!.split(' ')
}

/** The code system that the codes of a value set come from; of those only the ones that a search can name matter. */
export function systemOf(name: string): string {
  return name === 'goal-achievement' ? terminology + name : `http://hl7.org/fhir/${name}`
}

/** The expansion of a value set by its canonical URL, or nothing if it is not one of these. */
export function expansionOf(url: string): ValueSetExpansionContains[] | undefined {
  const name = /^http:\/\/hl7\.org\/fhir\/ValueSet\/([^|]+)(\|4\.0\.1)?$/.exec(url)?.[1]
  if (!name || !Object.hasOwn(codes, name)) return undefined
  return codesOf(name).map(code => ({system: systemOf(name), code, display: displayOf(code)}))
}

function displayOf(code: string): string {
  return code
    .split('-')
    .map(word =>
      word === 'in' && code !== 'in-progress' ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')
}
