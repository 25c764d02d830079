import type {Proof, Rule} from '../../rule.js'

/** Force, told in passing. */
export const takenDown: Rule = {
  id: 'en.coercion.taken-down',
  severity: 'suggest',
  match: [
    '(four|five|two|4|5|2)-pointed',
    '(b52 (given|im|administered)|(given|got|received) b52)',
    'security (was|were)? (called|needed|required|paged) to (control|subdue|contain|restrain|manage|handle)',
    '^ formed (in (ed|er|emerg|the (ed|er))|by (the)? (er|ed|psych|psychiatry|physician|dr|doctor)|under|overnight|again)',
    'involuntarily (medicated|injected|sedated)',
    '(^|{be}|been) locked in (his|her|their) (room|bedroom) (for|until|overnight|by (staff|security))',
  ],
  except: [
    '({family}|partner|attacker|ex) ... (pinned|held|tackled|forced)',
    '(put|brought) (his|her|the|it)',
    'pointed (star+|arrow|crown|leaf|cane|antler+|buck)',
    'locked in ... as a (child|boy|girl|kid)',
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
  ],
  passes: [
    'He put his bag to the floor and sat.',
    'Security called her a taxi.',
    'Four-point restraint authorized at three, released at four.',
  ],
}
