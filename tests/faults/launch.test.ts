import {describe, expect, it} from 'vitest'
import {allowedServer, scopesFor} from '../../examples/smart/launching.js'

const servers = [{name: 'Northlake EHR', url: 'https://ehr.example/fhir'}]

describe('A launch by SMART', () => {
  it.each([
    ['another host', 'https://ehr.example.evil.test/fhir'],
    ['another path', 'https://ehr.example/fhir2'],
    ['another folder by way of the right one', 'https://ehr.example/fhir/../evil'],
    ['another port', 'https://ehr.example:8443/fhir'],
    ['no encryption', 'http://ehr.example/fhir'],
    ['the right one as a user name', 'https://ehr.example@evil.test/fhir'],
    ['a user name at the right one', 'https://someone@ehr.example/fhir'],
    ['the right one in a query', 'https://evil.test/?https://ehr.example/fhir'],
    ['a query behind the right one', 'https://ehr.example/fhir?to=evil'],
    ['a script', 'javascript:alert(1)'],
    ['no address', 'ehr.example/fhir'],
    ['nothing', ''],
  ])('X11 iss not on the allow-list is refused: %s', (_, iss) => {
    expect(allowedServer(iss, servers)).toBeUndefined()
  })

  it.each(['https://ehr.example/fhir', 'https://ehr.example/fhir/', 'https://EHR.example:443/fhir'])(
    'goes to the server of the list that it names: %s',
    iss => {
      expect(allowedServer(iss, servers)).toBe(servers[0])
    },
  )

  it('asks for scopes of the version that the server understands, and to delete nothing', () => {
    const second = scopesFor({capabilities: ['permission-v2']}, 'launch').split(' ')
    expect(second).toContain('patient/Goal.crus')
    expect(second.filter(scope => /\.[cru]*d/.test(scope))).toEqual([])
    const first = scopesFor({capabilities: ['permission-v1']}, 'launch/patient').split(' ')
    expect(first).toEqual(expect.arrayContaining(['launch/patient', 'openid', 'fhirUser']))
    expect(first.filter(scope => /Goal|Provenance|\.Patient/.test(scope))).toEqual([
      'patient/Goal.read',
      'patient/Goal.write',
      'patient/Provenance.write',
    ])
  })
})
