import type {Proof, Rule} from '../../rule.js'

/** Clean and dirty, for people and for tests. */
export const clean: Rule = {
  id: 'en.substance.clean',
  severity: 'strong',
  match: [
    '{test} ({link}|x)? (2|3|4|5|6|x2|x3|x4|x5|x6)? [dirty] => positive',
    '{test} ({link}|x)? (2|3|4|5|6|x2|x3|x4|x5|x6)? [clean] => negative',
    '[dirty] {test} => positive',
    '[clean] {test} => negative',
    '(been|stay~|get~|getting|got) clean ($|and sober|from|off|all (week|month|year|summer))',
    'clean (and sober|time|date)',
    'clean (for|x) ... (day+|week+|month+|year+)',
    '((fail~|flunk~) (a|the|his|her)? (drug|urine|tox) (test|screen)|(fail~|flunk~) (a|the|his|her)? uds)',
    '[dirty] (needle+|rig+|syringe+|works) => used',
    'clean since',
    '{test} ... [not clean]',
    '(sober|clean|straight) ... [(for once|for a change)]',
    '^ clean (x|since|for (a|one|two|three|four|five|six|over|about|almost|nearly|several|{many}))',
    '({test}|toxicology) ... [(clean|dirty)]',
    '(fell|falls|fallen|back|is|was|went|goes|still|stayed|got) (back)? (on|off) the wagon',
    '(was|is|were|being|remain~|remains|stays|got|gets) clean (until|till|since|from age|last)',
    '^ clean (for|and|now|of)',
    '(when|while|whenever|since|after|before|until|once|if) (he|she|they)? (got|gets|getting|stays|stayed|staying|is|was|are)? clean (he|she|they|his|her|their|for good)',
    '(has|had|have|he|she|they|{charge}|just|finally) (got|gets|gotten) clean ($|and|in|at|last|before|after|since|with|through|thanks|for)',
    '({charge}|he|she|they|brother|sister|mom|dad|mother|father|son|daughter|cousin) (is|s|was|has been|been|remains) clean (now|these days|again|this time|since)',
    '(clean and dry|dry and clean) since',
    '({charge}|he|she|they) (has|have|had)? (remained|remains|remain|stayed|stays|kept) clean (and (has|had|is|was|working|housed)|$|through|throughout|while|during|since|for)',
    'get~ clean (before (the (ministry|judge|kids|baby|court)|cas|he|she|they|any)|so (that)? (he|she|they) can|for (the|his|her|their) (kids|children|baby|son|daughter|family)|or (lose|leave|else))',
  ],
  except: [
    '(eat|eats|eating|ate) clean',
    '(room|apartment|house|wound|kitchen|dressing|incision|skin|stoma|graft|site|line|margins|ears|floor) ... clean',
    'clean urine (sample+|specimen+|catch|culture)',
    'clean (and dry|intact|clothes|catch|needles|dressing|up)',
    '(mrsa|vre|covid|skin|tb) {test} ({link})? clean',
    'clean and sober (group|meeting+|dance|house)',
    '(room|apartment|house|wound|kitchen|dressing|incision|skin) ... clean',
    '^ clean (and (dry|intact|tidy|closed|pink|healing)|of debris)',
    'clean ... (stump|wound|skin|dressing|sheets|linen)',
  ],
  message: '“Clean” and “dirty” are about dirt, not about people or tests.',
}

export const proof: Proof = {
  sources: ['health-canada', 'va'],
  flags: [
    'Her urine was dirty on Friday.',
    'He has been clean for two months.',
    'She remained clean through the winter.',
    'He wants to get clean before the baby comes.',
    'When clean she paints the fence; toxicology clean.',
  ],
  passes: [
    'The wound is clean and dry.',
    'Keeps a clean apartment.',
    'MRSA screen clean.',
    'The incision has been clean since Friday; she showered to get clean clothes on.',
    'He failed the hearing screen and gave a urine sample.',
    'The graft site remained clean throughout.',
    'Since he got clean sheets he sleeps well.',
  ],
}
