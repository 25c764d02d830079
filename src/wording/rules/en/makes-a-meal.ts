import type {Proof, Rule} from '../../rule.js'

/** Distress, weighed and called a show. */
export const makesAMeal: Rule = {
  id: 'en.credibility.makes-a-meal',
  severity: 'suggest',
  match: [
    '(make~|making|made) (quite|such|a big|a right|a real)? (a meal of ($|it|things|everything|every|each|a (simple|small|minor|routine|little|quick))|(a meal|heavy weather) (out)? of (it|things|everything|every|each|a (simple|small|minor|routine|little))|heavy weather of|(a (song and dance|big (drama|production)|performance|production|drama) (out)? of (it|this|that|things|everything|every|nothing|having|being|the|a|his|her)))',
    '(scream~|yell~|shout~|cry~|cries|bawl~|holler~|wail~|howl~) the (place|ward|house|unit|room|corridor|department|clinic|building|roof) down',
    '(very|extremely|ridiculously|notoriously|exceptionally|remarkably|incredibly|zero|abysmal|such a) (low|poor|no|little)? pain (tolerance|threshold)',
    '(kick~ off|kicking off|wail~|moan~|shout~|yell~|cry~|cries|crying|sobbing|meltdown|upset|row|scene|tears|scream~) (again)? over (absolutely|literally|next to)? nothing ($|and|at|in|again|when|this|today|with|then|but)',
    '[convinced (himself|herself|themselves)] (that|of|it|he|she|they|this|there|everyone|nobody)',
    '(presses|pressing|rings|ringing|buzzes|buzzing|calls|calling|arguing|argues|complaining|complains|moaning|crying|refusing|objecting) (the (call)? (bell|buzzer))? (just)? for the sake of (it|ringing|arguing|complaining)',
    '(at death s door|on death s door) ... (yet|but|then|until|if you believe|to hear (him|her))',
    '(to (hear|listen to) (him|her|them) (talk)?|you would think|you d think|anyone would think|one would think) : (he|she|they|you|it|we|the|this) (was|were|is|d|had|would|had)',
    '(far|nowhere near) as (bad|ill|sore|sick|weak|confused|disabled) as (he|she|they) (makes|make|made) out',
    '(is|was|s|re|nearly|half) not as (bad|ill|sore|sick|weak|confused|disabled|poorly) as (he|she|they) (makes|make|made) out',
    '(lay~|laying|laid|pile~) it on (thick|with a trowel|a bit|for)?',
  ],
  except: [
    '(says|say|reports|states|feels|describes|asks|asked) ... ... pain (tolerance|threshold)',
    'laid it on (the|a|his|her|top)',
    '(lay~|laying|laid|piled) it on (the|a|his|her|top|its)',
  ],
  guards: {apart: false},
  message: 'This calls distress a show; what it was like is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Making a meal of a small dressing change.',
    'Screamed the corridor down for a plaster.',
    'Very low pain threshold.',
    'Kicked off over nothing at lunch.',
    'Has convinced herself that it is a tumour.',
    'Rings the bell for the sake of it.',
    'You would think he was dying.',
  ],
  passes: [
    'She made a meal of rice and beans for the family.',
    'Pain threshold on the left 20 kPa.',
    'The plane passed over nothing but sea; she convinced the panel that the ramp was needed.',
    'He cut the grass and laid it on the heap.',
  ],
}
