import type {Proof, Rule} from '../../rule.js'

/** A person named after the worst that they did, or may do. */
export const predator: Rule = {
  id: 'en.risk.predator',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(sexual|known|unit|serial|repeat|real|alleged)? (predator+|perpetrator+|aggressor+|instigator+|fire-setter+|firebug|fire-starter|pyro|pyromaniac|arsonist|thug+|psychopath+|sociopath+|killer|brute|brawler|spitter+|kicker+|puncher|scratcher|pincher|grabber|hair-puller|assaulter|attacker|bully|bullies|stalker+|abuser+|groper|hothead|menace|loose cannon|live wire|wild card|wild man|monster|animal|beast|caveman|maniac|menace to society)',
    '(gang|criminal|jail|prison|thug|predator|bully|street|biker|forensic|psychopath)-(type|mentality|element|behaviour+|looking|like)',
    '(big|large|huge|imposing|hulking|burly|muscular|powerful|heavily built|towering|tattooed) (and|but) (scary|strong|intimidating|volatile|angry|unpredictable|aggressive|threatening|frightening)',
    '(well)? over (six|6) (feet|foot|ft)',
    '(imposing|hulking|towering|burly|menacing|intimidating) (man|male|figure|size|build|fellow|gentleman|physique|woman|guy|frame)',
    '(disruptive|explosive|rageful|murderous|bloodthirsty|sadistic|ruthless|remorseless|cold-blooded|brutal|vicious|savage|feral|uncontrolled|ungovernable|uncontainable|unmanageable|rampageous)',
    '(a|very|extremely) (high-risk|dangerous|violent|volatile|explosive|unpredictable) (person|individual|guy|fellow|kid|boy|girl|child|gentleman|lady|combination|mix|case)',
  ],
  except: [
    '(glaucoma|pressure|bleeding|hypertension|diabetes|asthma|pain|seizure+|htn|dm|hemorrhage|nausea|vomiting|epilepsy|reflux) ... uncontrolled',
    'uncontrolled (by|on|with|despite) (maximum|maximal|medical|medication+|meds|oral|current|two|three)',
    'disruptive (mood|sleep|pattern+)',
    '({family}|brother|uncle|neighbour|boyfriend) ... (predator|perpetrator|abuser|bully|stalker|attacker|monster)',
    '(bully|bullies|stalker|attacker|abuser|perpetrator|predator) (him|her|them|was|is|at|from|has|who|in (the|her|his) (past|childhood|street|school|building))',
    '(his|her|their) (bully|bullies|stalker|attacker|abuser|perpetrator)',
    '(animal|beast|monster) (therapy|assisted|of|truck|bites|lover)',
    '(brutal|savage) (heat|honesty|cold|week|day|winter)',
    'remorseless (pain|itch)',
  ],
  message: 'This names a person after one act, or after a fear.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: ['He is a predator on this floor.', 'She is a fire-setter.', 'Biker type, keep the door open.'],
  passes: [
    'She is in a high-risk pregnancy clinic.',
    'Her stalker was seen near the bus stop.',
    'He feels unsafe at the shelter.',
  ],
}
