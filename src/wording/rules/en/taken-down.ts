import type {Proof, Rule} from '../../rule.js'

/** Force, told in passing. */
export const takenDown: Rule = {
  id: 'en.coercion.taken-down',
  severity: 'suggest',
  match: [
    '(four|five|two|4|5|2)-pointed',
    '(b52 (given|im|administered)|(given|got|received|needed|required) (a|the|another)? b52)',
    'security (was|were)? (called|needed|required|paged) to (control|subdue|contain|restrain|manage|handle)',
    '^ formed (in (ed|er|emerg|the (ed|er))|by (the)? (er|ed|psych|psychiatry|physician|dr|doctor)|under|overnight|again)',
    'involuntarily (medicated|injected|sedated)',
    '(^|{be}|been) locked in (his|her|their) (room|bedroom) (for|until|overnight|by (staff|security))',
    '(given|gave|im|meds|medicated|injected) ... over (his|her|their)? objection+',
    '(took|accepted|swallowed) ... with security (present|there|standing)',
    '(required|requires|requiring|needed|needing|warranted) (physical|mechanical|chemical|wrist|soft|bilateral|leather|vest|mitt|brief|prn)? (restraint+ ($|overnight|x|twice)|seclusion|a (code white|takedown|show of force)|code white|security (presence|intervention|standby|assistance))',
    'needed to be (restrained|secluded|subdued|held down|forcibly|physically)',
    '{be} (put|placed) (in|into|on) (a|an)? (mitts|vest restraint|posey|institution)',
    '(certified (by (psychiatry|the (er|ed|psychiatrist))|and (admitted|held)|involuntarily|overnight)|(handcuffed|cuffed|(he|she|they|{charge}) {be} tied) to (the|a|his|her) (bed|chair|rail+|stretcher))',
    '(put|stuck|dumped) in a home ($|by|because|against|last|when|after)',
    '((remains|remained|stays|still|back) in (seclusion|restraints)|({charge}|he|she|they) {be} (kept|prevented|stopped|blocked) from leaving ($|the (unit|ward|hospital)))',
  ],
  except: [
    '({family}|partner|attacker|ex) ... (pinned|held|tackled|forced)',
    '(put|brought) (his|her|the|it)',
    'pointed (star+|arrow|crown|leaf|cane|antler+|buck)',
    'locked in ... as a (child|boy|girl|kid)',
    'restraint+ (seat|system|harness)',
    '(tied|cuffed|handcuffed) to ... ... (captor+|abuser|partner|ex|husband|stepfather|father|kidnapper+|robber+|intruder+|as a (child|boy|girl|kid))',
  ],
  message: 'This tells of force and not of what came before it.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Four-pointed at two in the morning.',
    'Security called to control pt.',
    'Involuntarily medicated at noon.',
    'Formed in ED by the resident.',
    'Was locked in her room overnight.',
    'Got a B52 at six.',
    'Took the tablet with security present.',
    'Required seclusion twice.',
    'Certified by the ER physician and cuffed to the stretcher.',
    'Remains in seclusion.',
  ],
  passes: [
    'He put his bag to the floor and sat.',
    'Security called her a taxi.',
    'Four-point restraint authorized at three, released at four.',
    'A car seat restraint was required.',
    'She was kept from leaving by a jealous partner.',
    'The intruder fled; she was tied to a chair by robbers for an hour.',
  ],
}
