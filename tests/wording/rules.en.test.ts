import {describe} from 'vitest'
import {englishBook} from '../../src/wording/rules/index.js'
import {describeRules} from '../suites/rule.suite.js'

describe('English wording rules', () => describeRules(englishBook))
