import type {Proof, Rule} from '../../rule.js'

/** Airs, tone and show, judged. */
export const airsAndGraces: Rule = {
  id: 'en.character.airs-and-graces',
  severity: 'suggest',
  match: [
    '(acts|acted|acting|behaves|behaved|struts|carries on) (like|as if|as though) (he|she|they) (owns|owned|own|runs|rules|knows|knew|deserves|invented|is (better|above|special|entitled|the)|was (better|above|entitled))',
    '(expects|expecting|expected|wants|demands|likes) to (be|get) (waited|catered|served|pampered|treated like|fussed|looked after|entertained|rescued|handed|first|carried|babied|the centre|the center|special)',
    '(short|curt|abrupt|snippy|testy|terse|frosty|nasty|huffy|sharp|cheeky|saucy|gruff|lippy|mouthy|condescending|sarcastic|disrespectful|rude|ignorant|patronizing|insolent|brusque) (with|toward|towards|to) (staff|writer|nurse+|the|peers|everyone|team|us|clerk|triage|me|dietitian|worker|physician|doctor|interpreter|intake|reception|learners|students)',
    '(kept|keeps|keep|always|constantly|repeatedly) (interrupting|cutting|demanding|complaining|arguing|buzzing|pestering|nagging|insisting|whining|moaning|pushing|fussing|butting|meddling|stalling|talking over|changing (his|her|their) (mind|story|tune)|hanging around|acting out|correcting)',
    '(puts|putting|put) on (a|an|the|his|her) (good|big|great|nice|whole|false|brave)? (front|facade|performance|charm|act|airs)',
    '(laid|lays|laying|poured|pouring|piled|ham~|hammed|hamming) it (on|up) (thick|for|with|when|again)?',
    '(answers|answering) for (him|her|them)',
    '(comes|came|coming) (across|off) as (a|an|very|quite|rather|somewhat|overly|too|bit)? (bit|very)? (cold|aloof|entitled|arrogant|superficial|insincere|rehearsed|manipulative|hostile|angry|dramatic|needy|immature|odd|strange|weird|evasive|difficult|defensive|rude|pushy|calculating|slick|childish|bitter|smug|dull|slow|cocky|demanding|lazy|know-it-all|abrasive|brash|condescending|whiny|negative|fake|phony|glib|bossy|victim)',
    '(threatened|threatens|threatening|threats) (to)? (sue|complain|go to (the (media|press|papers|news|college))|report (us|staff|the|writer|me)|file a|legal action|call (the (media|news|college|ombudsman|minister)|(his|her) (lawyer|mpp|mp))|contact (the|his|her)|post)',
    '(theatrical|dramatic|histrionic|melodramatic|exaggerated|showy|over-the-top) (gait|presentation|manner|display+|limp|pain|gesture+|sigh+|sighing|sobbing|style|collapse|fall|response|affect|entrance|exit|grimacing|wincing|moaning|complaints|guarding|behaviour+|behavior+|reaction+|gagging|breathing)',
    '(seems|looks|appears|appeared|looked|seemed|clearly|obviously|all|likely|rather) put-on',
    'put on for (the|his|her|my|our|staff|show|sympathy|attention|effect)',
    '(high-strung|highly-strung|tightly-wound|thin-skinned|hot-headed|quick-tempered|short-tempered|sharp-tongued|foul-mouthed|loud-mouthed|drama-prone|hard-headed|hard-nosed|mean-spirited|self-pitying|stuck-up|spoilt-rotten|stubborn-minded|pig-headed|bull-headed|bloody-minded)',
    '(loses|lost|losing|lose) (it|her cool|his cool|her temper|his temper|her marbles|the plot|the head) (when|if|with|over|on|at|again|because|in)',
    '(takes|took|taking|has|had|gets|got) (a|the)? (tone|hump|huff|swipe|dig|digs|offence|offense|umbrage|snit) (with|at|over|when|about|easily)',
    '(never|rarely|seldom|refuses to|fails to) (takes|take|accepts|accept|admits|apologizes|owns|shows|show) (ownership|accountability|blame|fault|up|any (ownership|accountability|blame|fault|remorse))',
    '(nothing|none of it|never) (is|s|was)? (ever)? (his|her|their) fault',
    '(lacks|lacking|no|zero|little|without) (accountability|ownership|tact|warmth|charm|sincerity|humility|consideration|decency|self-awareness|sense of (shame|humour|responsibility))',
  ],
  except: [
    '(ex|husband|partner|boyfriend|landlord|neighbour|boss|man|employer|father) ... (threatened|threatens|threatening)',
    'sharp (to|with) the',
    'exaggerated (response|breathing|reflex+|lordosis|kyphosis) (to|in|of|on)',
    'dramatic (response|fall|collapse|reaction) (to|in|of) (the|treatment|steroids|antibiotics|therapy)',
    '(accept|accepts) (no|to) (further)? (visits|mail)',
    '(voice+|feel~|felt|says|said) ... (fault|put-on)',
    'no (ownership|charm) (of|bracelet)',
    'kept (changing|cutting) (the)? (dressing+|back)',
    '(he|she|they) (cannot|can t) answer for',
  ],
  guards: {apart: false},
  message: 'This judges a manner; what was said is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Acts like she owns the place.', 'Short with triage, left early.', 'Mother kept interrupting.'],
  passes: ['She came across a photo of her son.', 'He put on a coat and walked out.'],
}
