import type {Proof, Rule} from '../../rule.js'

/** Temper and tact, judged. */
export const temperament: Rule = {
  id: 'en.character.temperament',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(amoral|ornery|truculent|churlish|boorish|acerbic|curmudgeonly|contrarian|obstreperous|bombastic|overweening|puerile|maudlin|flighty|despotic|tyrannical|facetious|snappish|waspish|shrewish|whingey|unctuous|sycophantic|wily|exploitive|sardonic|gobby|shirty|snotty|snooty|bumptious|swaggering|micromanaging|meddling|officious|nitpicking|hypercritical|ungracious|loutish|yobbish|unempathetic|unempathic|guiltless|wimpy|persnickety|complaint-prone|unmannerly|crass|sassy|uppity|blustering|self-dramatizing|workshy|pugnacious|imperious|apathetic|assertive to a fault|authoritarian|autocratic|bitter|boastful|bullying|coquettish|dictatorial|dogmatic|dour|exhibitionistic|fault-finding|flirty|foolhardy|frosty|gabby|garrulous|gossipy|grumbly|icy|immoral|indolent|jaded|lecherous|lewd|long-winded|loquacious|mocking|narky|neurotic|nitpicky|patronising|patronizing|pedantic|pervy|presumptuous|scatty|servile|slimy|slothful|smarmy|snarly|standoffish|stand-offish|stroppy|tactless|unappreciative|uncommunicative|uncompromising|unethical|unsociable|unyielding|vexatious|vile|withholding|tight-lipped|show-offish|unpopular|self-important|self-righteous|self-serving|self-indulgent|attention-loving|ill-behaved|high-handed|heavy-handed|big-headed|swollen-headed|grabby|pushy and|in-your-face|confronting|unlovable|friendless|goading|sneery|mulish|pig-headed and|gloating|sanctimonious|supercilious|petty-minded|unforgiving|melodramatic and|undignified|flouncy|strident|shrill|raucous|disruptive|non-stop talker|verbally (abusive|aggressive|hostile|nasty)|physically imposing|socially (inappropriate|inept|awkward|immature|odd|clueless)|emotionally (immature|labile and|unstable|manipulative|needy|draining|abusive|demanding)|sexually (forward|suggestive)|interpersonally (difficult|exploitative|inept))',
    '(cold|distant|negative|critical|blunt|harsh|passive|superficial|loud|vague|bold|rigid|sour|gloomy|inconsistent|horrible|awful|terrible|foul|difficult|brusque|chilly|superior|naughty|aggressive|threatening|nasty|forceful|unhelpful|desperate|pleasant but|polite but|charming but|friendly but|cooperative but) (with (staff|writer|nurse+|peers|team|family|everyone)|toward|towards|to (staff|writer|nurse+|peers|the (clerk|nurse|student|staff))|and (loud|demanding|controlling|threatening|rude|withholding|distant|unfeeling|superficial|argumentative|dismissive|critical|guarded|unhelpful|inflexible|hostile|bossy|obnoxious|intimidating|nasty|needy|evasive|manipulative|superficially))',
    '(rude|controlling|demanding|obnoxious|overbearing|pushy|bossy|rowdy|intrusive|aggressive) and [(loud|rigid|aggressive|threatening|negative|critical|difficult|cold|vague|disobedient|defiant|challenging)]',
    '(bad|poor|terrible|weak|limited|no|awful|questionable) (people|social|interpersonal|coping|communication|anger|parenting) skills',
    '(not|hardly) (likeable|likable|a team player|a people person|a nice (man|woman|person)|well liked|the easiest|easy to (like|like or|manage|deal with|work with|please))',
    '(frosty|arsey|ratty|horrible|hateful|huffy|stroppy|insulting|offensive|spiteful|cruel|contemptuous|scornful|disdainful|critical|disparaging|dismissive) (of|with|to|toward|towards|about) (the|our|night|day|other|all|any|most)? ({staff}|nurse+|peers|co-patients|residents|writer|psw+|aides|students|doctors|physicians)',
    '(nothing but|always|big|real) trouble',
    '(wearing|wearying|taxing|frustrating) (on|for|to) ({staff}|the (team|staff|nurses)|nurse)',
    '((lack~|no) (in)? (empathy|manners|decorum|tact)|(has|have) no filter)',
    '(is|was|being|such|quite) (a)? (real|total|complete|right|big)? (downer|jerk|worrywart|show-off|flirt|sissy|bitch|bastard|prick|grouch|know-all|killjoy|buzzkill|snob|prude|windbag)',
    '(excessively|overly|unduly|inordinately|endlessly) (preoccupied|focused|fixated|invested) (with|on|in)',
  ],
  except: [
    '(stool|constipation|constipated|potty|toileting|urine) ... withholding',
    'withholding (stool|urine|bowel|since)',
    'inconsistent with (the|her|his|their|my)? (use|exercise|diet|medication+|meds|checking|taking|cpap|therapy|insulin|inhaler+|brushing|dosing|stretching)',
    '(feel~|felt|feeling|worry~|fear~|afraid|finds) ... (bitter|boring|cold|distant|awkward|apathetic|vile|friendless|jaded|negative)',
    '(bitter|icy|frosty|vile|boring|disruptive|shrill|tricky) (taste|cold|wind|road+|sidewalk+|to (swallow|taste|open|read|do)|on|in|for (him|her|them)|coffee|melon|pill)',
    '(cold|short) and (wet|tired|shivering|hungry|thin)',
    'disruptive (to|mood)',
    '(puppy|dog|cat|kitten) ... (naughty|needy)',
    '(feel~|felt|says|said|fear~) ... trouble',
    'indolent (and|course|lesion+|ulcer+|rash|swelling|nodule+|lymphoma|tumour|tumor|mass|growth|nature|behaviour|behavior|infection)',
    'indolent presentation',
  ],
  anywhere: [
    '^ (very|quite|often)? (challenging|difficult|demanding) (and|but) (disobedient|defiant|rude|oppositional|disruptive|aggressive|demanding|uncooperative|hostile|argumentative|needy)',
  ],
  message: 'This judges a temper; what happened is missing.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'He was bitter and uncommunicative.',
    'Cold with staff on the phone.',
    'Standoffish at intake.',
    'Has poor people skills.',
    'Difficult and defiant in class, calm outside.',
    'Ornery with the night aides.',
    'She was hypercritical and snappish.',
    'Critical of nurses at rounds.',
    'Overly focused on his bowels.',
  ],
  passes: [
    'The coffee is bitter.',
    'She feels boring next to her sister.',
    'A cow kicked him. IV without filter.',
    'He feels burdensome to his children.',
    'An indolent ulcer on the left shin.',
    'The indolent presentation of the infection delayed the scan.',
  ],
}
