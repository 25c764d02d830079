import type {Proof, Rule} from '../../rule.js'

/** Wishes and needs, told as demands. */
export const demands: Rule = {
  id: 'en.character.demands',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(demand|demands|demanded)',
    'demanding (to|that|more|his|her|their|prn|discharge|cigarettes|smokes|food|opioids)',
    '(constant|endless|excessive) demands',
    'expect~ ((staff|everyone) to|special)',
    'when it suits (him|her|them) ($|and|but)',
    '(pick~ and choose~|cherry-pick~)',
    '(as|whatever) (he|she|they) pleases $',
    'does (what|whatever) (he|she|they) (wants|want)',
    '(sense of entitlement|feels entitled)',
    'insist~ (on|upon)',
  ],
  except: [
    '(act|law|surgeon|specialist|dentist|doctor|insurer|daughter|son|wife|husband|mother|father|parents) insist~',
    '(i|we|(if|should|unless) (you|they)) insist~',
    'demand (ischemia|ischaemia|feeding|pacing|letter)',
    'on demand',
    'demand+ (of|on|for)',
    '(in|on|the) demand',
    'demand+ at (work|school)',
  ],
  message: 'This hears a need as a demand.',
}

export const proof: Proof = {
  sources: ['care-sd'],
  flags: [
    'Demands to see the doctor.',
    'Attends only when it suits her.',
    'Insisted on a second opinion.',
    'Every day she insists on walking to the shop.',
  ],
  passes: [
    'The job demands a lot of her.',
    'Her surgeon insists on a year of rest.',
    'Drinks tea when he feels cold.',
    'When she feels dizzy she sits. Living on her own terms.',
  ],
}
