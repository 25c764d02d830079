import type {Proof, Rule} from '../../rule.js'

/** Airs, tone and show, judged. */
export const airsAndGraces: Rule = {
  id: 'en.character.airs-and-graces',
  severity: 'suggest',
  match: [
    '(act~|behave~) (like|as if|as though) (he|she|they) (own|owns|owned|rules|deserves|is (better|above|special|entitled))',
    '(expects|expecting|expected|wants|demands) to be (waited on|catered to|babied|served first)',
    '(short|curt|abrupt|snippy|testy|terse|nasty|cheeky|saucy|gruff|lippy|mouthy|condescending|sarcastic|disrespectful|rude|ignorant|patronizing|insolent|brusque) (with|toward|towards|to) (the|our)? ({staff}|writer|nurse+|clerk|triage|me|doctor+|docs|physician|reception|students|psychologist|psychiatrist|dietitian|physio|ot|therapist|pharmacist|worker+|aide+|psw+|orderly|porter|crew|medic+|teacher+|receptionist)',
    '(kept|keeps|repeatedly) (interrupting|demanding|arguing|buzzing|pestering|nagging|insisting|whining|butting in|meddling|talking over)',
    '(puts|putting|put) on (an act|airs|a facade|a (good|big|brave|false) front|a front ($|for|when))',
    '(comes|came|coming) (across|off) as (very|quite|rather|somewhat|overly|a bit)? (cold|aloof|entitled|arrogant|superficial|insincere|rehearsed|manipulative|hostile|dramatic|needy|immature|odd|strange|evasive|defensive|difficult|rude|pushy|childish|smug|cocky|demanding|abrasive|glib)',
    '(threatened|threatens|threatening) (to)? (sue (us|the hospital)|complain|go to the (media|press|papers|college)|report (us|staff|writer|me))',
    '(theatrical|histrionic|melodramatic|over-the-top) (gait|presentation|manner|display+|limp|pain|gesture+|sighing|sobbing|style|response|affect|complaints|behaviour+|behavior+|reaction+)',
    '(seems|looks|appears|appeared|looked|seemed) put-on',
    '(dramatic|exaggerated|showy) (limp|display+|sigh+|sighing|sobbing|grimacing|wincing|moaning|gagging|entrance|exit)',
    '(high-strung|highly-strung|hot-headed|quick-tempered|short-tempered|sharp-tongued|foul-mouthed|loud-mouthed|hard-headed|mean-spirited|self-pitying|pig-headed|bull-headed|bloody-minded)',
    '(takes|took|taking) (offence|offense|umbrage)',
    '(never|rarely|seldom|refuses to|fails to) (takes|take|accepts|accept) (any)? (ownership|accountability|blame|responsibility)',
    '((nothing|none of it) {be}? (ever)?|{be} never) (his|her|their) fault',
    '(lacks|lacking|no|little) (tact|humility|decency|self-awareness|sense of (shame|humour|responsibility))',
    '(passive : (and)? dependent|(very|so|terribly|emotionally|pathologically|extremely) (dependent|passive) (young|older|elderly|middle-aged|little)? (man|woman|lady|gentleman|girl|boy|individual|personality|type|character))',
  ],
  except: [
    '(manager|supervisor|boss|landlord|clerk|teacher|coach|officer|call|driver|doctor|agency) (was|is) (very|quite|rather|so)? (short|curt|nasty|rude|cold|abrupt) with',
    '(ex|husband|partner|boyfriend|landlord|neighbour|boss|employer|father) ... (threatened|threatens|threatening)',
    '(voice+|feel~|felt|says|said) ... fault',
    '(kept|keeps) ... (him|her)',
    '(passive|dependent) : (and)? ... (flow|movement|range|stretch+|exercise+|rom)',
  ],
  guards: {apart: false},
  message: 'This judges a manner; what was said is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Acts like she owns the place.',
    'Short with triage, left early.',
    'Mother kept interrupting.',
    'A passive and dependent sort.',
    'Was curt with the dietitian.',
  ],
  passes: [
    'She came across a photo of her son.',
    'He put on a coat and walked out.',
    'No warmth or redness over the joint.',
    'Likes to be carried when tired, says his mother.',
    'She found him hostile posters in the archive.',
  ],
}
