import type {Proof, Rule} from '../../rule.js'

/** A mind called slow. */
export const slowMinded: Rule = {
  id: 'en.disability.slow-minded',
  severity: 'strong',
  match: [
    '(blind as a bat|deaf as a (post|doornail)|(dumb|daft) as a|stone-deaf|sharpest (knife|tool)|slow as molasses|thick as a)',
    '(mentally|intellectually|academically|developmentally) (slow|backward|simple|defective|subnormal|inferior|feeble|deficient|dull)',
    'mentally (delayed|impaired|incompetent|incapable|weak)',
    'physically (deformed|defective)',
    '(a bit|a little|rather|quite|somewhat) (slow|backward|simple|dull) (man|woman|lady|boy|girl|kid+|fellow|lad|gentleman)',
    'slow (learner+|kid+|boy|girl|man|woman|lady|guy)',
    'simple (soul|fellow|minded|folk|man|woman|lady|boy|girl)',
    '(limited|low|poor|subnormal|below-average|sub-average|deficient|borderline) (intelligence|intellect|iq|mental capacity|mentality)',
    '(dull-normal|mental (defective|deficiency)|wet brain|damaged goods|half a brain|mental cripple)',
    '(retard+|tard|(slow|simple|weak) in the head $|specially abled)',
    '(he|she|pt|patient|client) {be} (a bit|rather|very|quite|kind of)? (simple|backward) (but|and|$)',
    '(severely|profoundly|grossly|totally) (handicapped|retarded)',
    '^ special (child|kid|boy|girl)',
    'backward (child|boy|girl|man|woman|family|from birth|since birth)',
    'half-(crippled|lame|witted|wit+)',
    '(severely|profoundly|grossly|totally) (disabled)',
  ],
  except: ['mental age (subtest|scale|equivalent|score)', 'totally disabled from'],
  message: 'This makes light of how a person thinks.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Mentally slow and needs help.', 'He has a low IQ.'],
  passes: ['A slow walk to the park.', 'Slow heart rate noted.', 'Raise the dose as slow as you can.'],
}
