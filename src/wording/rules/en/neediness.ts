import type {Proof, Rule} from '../../rule.js'

/** Character as a thing that somebody has. */
export const neediness: Rule = {
  id: 'en.character.neediness',
  severity: 'suggest',
  match: [
    '(neediness|clinginess|selfishness|rudeness|immaturity|childishness|arrogance|ingratitude|belligerence|self-pity|self-centredness|self-centeredness|moodiness|bossiness|pettiness|narcissism|deceitfulness|dishonesty|manipulativeness|insolence|inflexibility|egocentrism|possessiveness|recklessness|irresponsibility|stupidity|foolishness|nastiness|vindictiveness|abrasiveness|impertinence|obstinacy|stubbornness|cockiness|grandstanding|entitlement|whininess|intrusiveness|flirtatiousness|seductiveness|bitchiness|surliness|sulkiness|sullenness|petulance|pessimism|negativity|snarkiness|shiftiness|sneakiness|evasiveness|guardedness|impulsiveness|explosiveness|histrionism|theatricality|attention-needing|brattiness|meanness|bitterness|insincerity|disrespect|contempt) (and|with|toward|towards|to|at|on|in|about|around|noted|is|was|were|are|has|makes|over|when|of|persists|continues|again|today|evident|during|for|this|regarding|re|observed)?',
    '(pathological|insatiable|endless|bottomless|never-ending|excessive|unrelenting|incessant|morbid|desperate|chronic|childish) (need+|demand+|neediness|want+|craving|dependence|dependency|reassurance-seeking) (for|on|to)?',
    '(sucks the (air|life|energy)|takes up all the (air|oxygen|space)|hard work emotionally|emotional blackmail|hold~ (us|staff|the (team|unit|family)) (hostage|to ransom)|hostage|waited on hand|at (his|her|their) beck and call|jumps when|snaps (his|her|their) fingers|throw~ (his|her|their) weight around|lay~ down the law|rule~ the roost|run~ the show|call~ the shots|world revolves|owed a living|free ride|gets away with|hard done by|milks it|lays it on|puts it on|over the top|ott|hot and cold|jekyll|love-hate|turn~ on a dime|all about (him|her|them)|me me me|does not think before|flies off|goes overboard|out of (his|her|their) way to (annoy|provoke|irritate|upset|be))',
    '(manipulation|splitting) of (the|his|her|our)? (house)? (staff|family|team|others|trustee|nurses|parents|system|residents|peers|situation|workers)',
    '(foul|abusive|vulgar|crude|profane|obscene|filthy|colourful|colorful|offensive|bad|inappropriate|derogatory|demeaning|unacceptable|choice|disrespectful) (language|words|mouth|gestures|name-calling|comment+|tone) (to|at|toward|towards|with|used|when|directed|noted|and|around|about)?',
    '(potty-mouth|mouth like|mouth on (him|her|them)|trash-talk~|name-calling|swearing like|swears like|cursing like|curses like|profanities|obscenities|profanity|a blue streak|language not)',
    '(always|chronically|perpetually|habitually|consistently|constantly|forever|invariably) (late|tardy|complaining|negative|dissatisfied|unhappy|angry|upset|arguing|wanting more|has a problem|finds (fault|something)|looking for (trouble|a fight|attention)|disorganized|an excuse|excuses|the victim|right|needs|on about|making excuses|blames|blaming|moaning)',
    '(chronic|habitual|constant) (lateness|tardiness|complaints|complaining|negativity|dissatisfaction|excuses|grievances|griping|bickering|arguing)',
    '(easily|too easily|readily) (led|influenced|swayed|manipulated|taken in|bored|annoyed|provoked|set off|fooled|riled|irritated|slighted|insulted|hurt|discouraged|persuaded|intimidated|ticked off)',
    '(weak-willed|weak-minded|feeble|spineless|no backbone|pushover|thin skin|soft touch|without a spine|led astray|fall~ in with|run~ with a|wrong crowd|impressionable|suggestible|immature and impulsive)',
    '(snap~|snapped|bark~|sneer~|scoff~|smirk~|snarl~|growl~|hiss~|scowl~|sass~|lash~|swipe~|spat|spits|roll~ (his|her|their) eyes) (at|out at|back at|about|when) (staff|writer|nurse+|peers|the (nurse|nurses|worker|staff|psw)|everyone|us|me|anyone|mother|his|her|asked|told|redirected|worker)',
    '(by|seeking|for|craving|wanting|wants|after) (sympathy|pity|secondary gain|drama|trouble|(special|preferential) treatment|(special|constant) (attention|reassurance))',
    '(need~|needs|requires|wants|demands|craves|loves) (constant|continual|continuous|a lot of|lots of|so much|too much|endless|all the|excessive|undivided|everyone s)? (attention|hand-holding|validation|admiration|praise|coddling)',
    '(tone|voice|manner|remarks|comments) {be}? (very|quite|rather)? (sarcastic|snarky|snippy|disrespectful|demanding|condescending|accusatory|whiny|hostile|entitled|smug|rude|curt|harsh|nasty|belligerent|dismissive)',
    '(sarcastic|snarky|snippy|disrespectful|demanding|condescending|accusatory|whiny|hostile|entitled|smug|rude|curt|nasty|belligerent|dismissive|abrasive) (tone|voice|manner|remarks|comments|attitude|response|responses|answer|reply|email+|text+|voicemail+|message+|letter+|phone call+)',
    '^ (purely|mainly|mostly|likely|all|clearly|simply|just|very|quite) (behavioural|behavioral)',
    '^ (behavioural|behavioral) (only|today|tonight|overnight|again|and|component|this)',
    '^ [(behavioural|behavioral)] : (no|settled|given|redirected|loud|up|at|refusing)',
    '(presentation|symptom+|crying|episode+|this|it|incontinence|fall+|vomiting|cutting|seizure+|outburst+) (is|was|felt|seems|appears|likely|thought|be|considered|deemed) (to be)? (purely|mainly|mostly|likely|all|clearly|largely|more|just)? (behavioural|behavioral)',
    '(inappropriate|disruptive|intrusive|provocative|manipulative|demanding|difficult) (during|throughout|around|when|while|all|again|at times|x)',
    'on the (bell|buzzer|call-bell|phone) (constantly|non-stop|all|every|repeatedly|continually|again)',
  ],
  except: [
    '(suture|sutures|vicryl|prolene|monocryl|fast|dressing|dressings|gauze|tape|closed|placed|applied) ... over the top',
    'sympathy card+',
    '(proud|likes|loves|values) ... (stubbornness|defiance|entitlement)',
    '(no|without|denies|hides) ... (bitterness|pessimism|stupidity)',
    '(feel~|felt|her own|his own) ... (bitterness|selfishness|stupidity|neediness|negativity|pessimism)',
    '(cognitive-behavioural|cognitive|dialectical|applied|functional)',
    '(behavioural|behavioral) (activation|health|therapy|therapist|support+|sciences|plan|consult+|team|pediatrics|neurology|specialist|analyst|medicine|intervention+|assessment|contract|economics|addictions|unit|program|strategies|care|approach|goals)',
    '(needs|requires|wants) (medical|surgical|dental|wound|urgent)? attention (to|for|from|at)',
    '(bitterness|taste|pill) ... (coffee|tea|medication)',
    'hostage (situation|taking|taken|by|in)',
    '(landlord|boss|supervisor|officer|ex|husband|partner|boyfriend|teacher|clerk|driver|neighbour) ... (tone|language|comment+|remarks|email+|letter+|message+|text+|voicemail+|name-calling)',
    '(unkind|bad) words (from|by)',
    'waited on (hold|the|a|line)',
    'over the top of',
  ],
  guards: {apart: false},
  message: 'This gives a person a flaw, where something happened.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'Much of the hour went to her self-pity.',
    'Used foul language at reception.',
    'Easily led by peers.',
    'A pathological need for reassurance.',
  ],
  passes: [
    'Behavioural activation began in May.',
    'The wound needs medical attention.',
    'Waited on hold with the bank for an hour.',
  ],
}
