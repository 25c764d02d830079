import type {Proof, Rule} from '../../rule.js'

/** Parents, partners and what somebody brought on, judged in a saying. */
export const parentWanting: Rule = {
  id: 'en.character.parent-wanting',
  severity: 'suggest',
  match: [
    '(kids|children|baby) (are|is)? (probably|frankly|clearly|far|much)? better off (where|in care|with (foster|grandparents))',
    '(maternal|parental)-instinct+ {link}? (questionable|absent|lacking|nil|poor)',
    '(no|little|lack~) (maternal|parental) instinct+',
    '(mother|father|mum|mom|dad|parents) (has|have)? abdicated',
    '(mum|mom|mother|dad|father|wife|husband) (is|was)? (no|not much|precious little) (help|use) ($|at all|either)',
    '(mum|mom|mother|dad|father) stirring (in|it|things)',
    '(aid~ and abet~|(^|and|then|who|mum|mom|mother|dad|father|brother|sister|wife) egg~ (him|her|them) on)',
    '^ no (help|use) whatsoever $',
    'the patience of a saint',
    '(made|makes) (a|it a) (profession of it|(profession|career|hobby) (out)? of (illness|being (ill|sick|unwell|a patient)|complaining|misery))',
    'made (his|her) (own)? bed (and|so|now) (must|can|has to|will|should)',
    '(too soft by half|bring~ it (all)? on (himself|herself))',
  ],
  except: [
    '(says|said|recall~|report~) ... (no|not much|little) (help|use)',
    '(feel~|felt|feeling|worr~|believe~|afraid|fears|thinks|says) ... (burden|worry|trial|disappointment|better off)',
    '(charge~|convict~|offence) ... aid~ and abet~',
  ],
  guards: {apart: false},
  message: 'This is a verdict; what each of them does, and needs, is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Mum precious little help.',
    'Maternal instinct is lacking.',
    'The kids are better off in care.',
    'Father has abdicated responsibility.',
    'His brother eggs him on.',
    'Has made a career of being ill.',
  ],
  passes: [
    'Feels that she is a burden to her family, that the kids would be better off with her mother.',
    'She made her bed and sat down.',
    'Dad is a great help.',
    'Popped out to the shop with two friends.',
    'Her sister is stirring the soup.',
  ],
}
