import type {Proof, Rule} from '../../rule.js'

/** Speaking or worrying, in a word of scorn. */
export const bleats: Rule = {
  id: 'en.character.bleats',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(bleat~|witter~|chunter~|mither~|snivel~|caterwaul~|bellyach~)',
    '(harp~|bang~|rabbit~|prattl~) on ($|and|about|again|re)',
    '(flap~|faff~) (about|around)',
    'in a (right|real|proper|terrible|dreadful) (old)? (state|strop|mood|flap|paddy|huff)',
    'in a (tizz|tizzy|lather|paddy|strop|flap) ($|over|about|again|because)',
    'play~ silly (buggers|beggars)',
    'milk~ every ounce',
    '(stir~|stirring|stirred) the pot (about|over|re|among)',
    '(rais~|caus~|play~|creat~|kick~ up) (merry|holy|blue|bloody|absolute|unholy) (hell|havoc|mayhem|murder)',
    '(caus~|creat~|wreak~) (mayhem|ructions|bedlam|uproar)',
    '(spent|spend~) (most|all|half|much) (of)? (the|his|her|our)? (session|hour|hr|group|appointment|visit|review|meeting|call) (arguing|litigating|complaining|moaning|ranting|bargaining|blaming|sulking)',
    '(nose|noses) in (every-one|other people|every) s? (business|cupboard|locker|bag)',
    '(ten|a dozen|a hundred|twenty|every) reason+ why not',
    'bait~ (the|a|other)? (peer+|staff|nurse+|residents|boys|girls)',
  ],
  anywhere: [
    '({treatment}|abilify|tablets) ... [on a whim]',
    '(mum|mom|mother|dad|father|parents|wife|husband) (just|always|is|was)? (fusses|fussing|flaps|flapping) ($|about|over|and)',
    '(strop|paddy) lasted',
  ],
  except: ['(goat|sheep|lamb+|tent|curtain) ... (bleat~|flap~)', '(skin|wound|surgical) flap+'],
  guards: {apart: false},
  message: 'This scorns how somebody speaks or worries; what it was about is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Wittered about her neighbours.',
    'He bleats for his tablets.',
    'Banging on about his rights.',
    'Mother in a right state.',
    'He raised merry hell.',
    'Spent half the visit moaning.',
    'Stopped her lithium on a whim.',
  ],
  passes: [
    'The lamb bleated at the farm visit.',
    'He banged on the door.',
    'Spent the whole session painting.',
    'Skin flap healthy around the edges.',
    'Baby fussing at the breast.',
  ],
}
