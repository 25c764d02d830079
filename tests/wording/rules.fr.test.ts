import {describe} from 'vitest'
import {frenchBook} from '../../src/wording/rules/index.js'
import {describeRules} from '../suites/rule.suite.js'

describe('French wording rules', () => describeRules(frenchBook))
