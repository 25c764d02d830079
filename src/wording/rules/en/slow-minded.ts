import type {Proof, Rule} from '../../rule.js'

/** A mind called slow. */
export const slowMinded: Rule = {
  id: 'en.disability.slow-minded',
  severity: 'strong',
  match: [
    '((blind|deaf|dumb|thick|dense|daft) as a|slow as|stone deaf|sharpest knife)',
    '(mentally|intellectually|cognitively|academically|developmentally|a bit|a little|somewhat|rather|quite) (slow|backward|simple|dull|delayed) ({person}|kid+|lady|and|in|likely)',
    '{be} (mentally|intellectually|a bit|a little|rather|quite|very|kind of) (slow|backward|simple|dull) $',
    '^ (slow|simple) (learner|kid|boy|girl|man|woman|lady|guy|mentally|and sweet|likely)',
    '(low|borderline)-iq',
    '(dull-normal|borderline intellect|damaged goods|mental (defective|deficiency|cripple)|half a brain|wet brain)',
    '(retard|retards|tard|mute (since|after|following)|simple (soul|fellow|minded|folk))',
    '({charge}|he|she|they) {be} (a bit|rather|very|quite|so)? simple (but|and)',
    '({charge}|he|she) {be} (a bit|rather|very|quite|so)? slow and (needs|has|does|cannot|can|requires|never|won)',
    '(limited|low|poor|subnormal|below-average|sub-average|deficient) (intelligence|intellect|iq|mental capacity|mentality)',
    '(mentally|physically|intellectually) (delayed|impaired|deformed|defective|subnormal)',
    '(severely|profoundly|grossly|totally) (disabled|handicapped|retarded)',
    '^ special (child|kid|boy|girl|case)',
    'backward (since|child|boy|girl|man|woman|family|from birth)',
    'mentally (incompetent|incapable|inferior|weak|feeble)',
    'half (blind|deaf|crippled|lame|witted)',
  ],
  except: [
    'mental age (subtest|scale|equivalent|score)',
    '(tissue|itself|membrane|pain|percussion) ... dull',
    'quite dull and is',
    'totally disabled from',
  ],
  message: 'This makes light of how a person thinks.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Mentally slow and needs help.', 'He has a low IQ.'],
  passes: ['A slow walk to the park.', 'Slow heart rate noted.'],
}
