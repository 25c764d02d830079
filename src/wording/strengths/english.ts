import type {StrengthRule} from './strength.js'

/** What speaks of a person’s strengths in an English note. After Park 2021 (positive language) and Scroggins 2024 (preferred language). */
export const englishStrengths: readonly StrengthRule[] = [
  {
    id: 'en.strength.choice',
    match: [
      '(choose~|decide~|prefer~) (to|not|that|the|a|his|her|their)?',
      '(would like|wants|hopes|plans) to',
      '(ask~|asked) (for|to|whether|if|about)',
      '(his|her|their) (own)? (choice+|decision+|goal+|plan|priorities|preference+|terms)',
      'we (agreed|decided|chose|planned|made)',
      '(speak~ up|self-advocate~|advocate~) (for)?',
    ],
    except: [
      '({be}|when|if|once|after|unless) asked to',
      // Somebody else asked it.
      '(ask~|asked) (whether|if) (the|this|our)? (patient|pt|client|resident)',
    ],
    chime: ['empowerment'],
  },
  {
    id: 'en.strength.ability',
    match: [
      '(manage~|able|learned|managed) to',
      '(use~|used|practise~|practice~) (breathing|grounding|music|coping|skills|strategies|the (skills|breathing))',
      '(cope~|copes) (by|with|well)',
      '(on|by) (his|her|their) own',
      '(good|skilled|talented|gifted|capable|experienced) (at|in|with|of)',
      '(resourceful|persistent|determined|resilient|thoughtful|generous|insightful|creative|motivated)',
      '(his|her|their|many|key|of) strength+',
    ],
    chime: ['identity', 'empowerment'],
  },
  {
    id: 'en.strength.people',
    match: [
      'reach~ out',
      '(together|close|connected|spent time|keeps in touch|in contact) with',
      '(join~|joined|volunteer~|helped|supports|supported|welcomed|visited)',
      '(his|her|their) (friend+|sister|brother|choir|team|peers|community|neighbour+|partner|family) (helps|supports|visits|visited|came|calls|called)',
    ],
    chime: ['connectedness'],
  },
  {
    id: 'en.strength.hope',
    match: [
      '(look~|looking) forward',
      '(hopeful|optimistic|ready|confident|encouraged)',
      '(hope~|hopes) (to|that|for)',
      '(making|made|good|great|real) progress',
      'feel~ (better|ready|stronger|safer)',
    ],
    chime: ['hope'],
  },
  {
    id: 'en.strength.meaning',
    match: [
      '(enjoy~|love~|loves|treasure~|value~)',
      '(proud|pride)',
      '(matter~|important|meaningful) to (him|her|them)',
      '(laugh~|laughed|smiled|sang|danced|painted|cooked|gardened)',
    ],
    chime: ['meaning', 'identity'],
  },
]
