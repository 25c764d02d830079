import type {Proof, Rule} from '../../rule.js'

/** A person named after the worst that they did, or may do. */
export const predator: Rule = {
  id: 'en.risk.predator',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(predator+|sexual-predator+|batterer+|wife-beater|child-molester|assaulter+|hair-triggered|bellicose|capable of anything|gang-involved|gang-affiliated|out for blood|(about|close) to (snapping|kick off)|handy with (his|her) fists|perpetrator+|aggressor+|instigator+|fire-setter+|firebug|fire-starter|pyro|pyromaniac|arsonist|thug+|psychopath+|sociopath+|brute|brawler|spitter+|puncher|pincher|hair-puller|attacker|bully|bullies|stalker+|abuser+|groper|hothead|menace|monster|caveman|maniac)',
    '(gang|criminal|jail|prison|thug|predator|bully|biker|psychopath)-(type|mentality|element)',
    '(big|large|huge|muscular|tattooed) and (scary|intimidating|volatile|angry|aggressive|threatening)',
    '(imposing|hulking|towering|burly) (man|male|figure|size|build|fellow|gentleman|physique|woman|guy)',
    '(disruptive|explosive|rageful|murderous|bloodthirsty|sadistic|ruthless|remorseless|cold-blooded|feral|ungovernable|uncontainable|unmanageable)',
    '(high-risk|dangerous|violent|volatile|explosive|unpredictable|risky) (person|individual|guy|fellow|kid|boy|girl|gentleman|lady)',
    '(a|an|real|serious|total|potential|known|considerable) (danger|threat|menace|liability) ($|when|on the|around|at (home|school|night)|in (the)? (community|group|public))',
    'not safe (to (be around|see alone|approach)|for lone workers)',
  ],
  except: [
    'disruptive (mood|sleep|pattern+)',
    '({family}|brother|uncle|neighbour|boyfriend) ... (predator|perpetrator|abuser|bully|stalker|attacker|monster)',
    '(bully|bullies|stalker|attacker|abuser|perpetrator|predator) (him|her|them|was|is|at|from|has|who|in (the|her|his) (past|childhood|street|school|building))',
    '(his|her|their) (bully|bullies|stalker|attacker|abuser|perpetrator)',
    'monster (truck|movie)',
    '(feel~|felt|find~|found) ... (frightening|threat|danger)',
    'menace (response|reflex)',
    '(see~|saw|seen|identify~|recognize~|recognise~|describe~|know~|knew) the perpetrator+',
  ],
  message: 'This names a person after one act, or after a fear.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: [
    'He is a predator on this floor.',
    'She is a fire-setter.',
    'Biker type, keep the door open.',
    'Risky individual, see the front sheet.',
    'He is handy with his fists.',
  ],
  passes: [
    'She is in a high-risk pregnancy clinic.',
    'Her stalker was seen near the bus stop.',
    'He feels unsafe at the shelter.',
    'Mosquitoes are vicious at the lake.',
    'He is a kicker for the school team.',
    'Exam: reduced menace response on the left eye.',
    'She had seen the perpetrators and knew one by name.',
  ],
}
