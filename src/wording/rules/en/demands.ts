import type {Proof, Rule} from '../../rule.js'

/** Wishes and needs, told as demands. */
export const demands: Rule = {
  id: 'en.character.demands',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(demand|demands|demanded)',
    'demanding (to|that|more|his|her|their|prn|discharge|cigarettes|smokes|food|opioids)',
    '(constant|many|endless|multiple|numerous|excessive) demands',
    'expect~ (staff|us|everyone|special) (to|treatment)?',
    'on (his|her|their) own terms',
    'when (it suits|he feels|she feels|they feel|he wants|she wants|they want|he chooses|she chooses) (him|her|them|like it|to)?',
    '(pick~ and choose~|cherry-pick~)',
    '(as|whatever) (he|she|they) (please~|wants|want) $',
    'do~ what (he|she|they) (wants|want)',
    '(sense of entitlement|feels entitled)',
  ],
  except: [
    'demand (ischemia|ischaemia|feeding|pacing|letter)',
    'on demand',
    'demand+ (of|on|for)',
    '(in|on|the) demand',
  ],
  message: 'This hears a need as a demand.',
}

export const proof: Proof = {
  sources: ['care-sd'],
  flags: ['Demands to see the doctor.', 'Attends only when it suits her.'],
  passes: ['The job demands a lot of her.', 'Drinks tea when he feels cold.'],
}
