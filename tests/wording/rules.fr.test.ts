import {describe} from 'vitest'
import {french} from '../../src/wording/index.js'
import {describeRules} from '../suites/rule.suite.js'

describe('French wording rules', () => describeRules(french))
