import {describe} from 'vitest'
import {english} from '../../src/wording/index.js'
import {describeRules} from '../suites/rule.suite.js'

describe('English wording rules', () => describeRules(english))
