import type {Proof, Rule} from '../../rule.js'

/** A life called sad, a hell, a ruin. */
export const livingHell: Rule = {
  id: 'en.suffering.hell',
  severity: 'suggest',
  match: [
    'never known (a happy|happiness|peace|joy|love|a normal)',
    'nothing but (bad luck|misery|trouble|pain|misfortune|heartache|hardship)',
    '(nightmare|hell|hellish|torturous|harrowing) (existence|life|since|of a|journey)',
    '(dealt|been dealt) (a|such a|some) (cruel|bad|terrible|rough|poor) (hand|blow|lot)',
    '(life|fate|god|luck) (has|have|had|was|has been)? (not)? (been)? (cruel|unkind|unfair|hard on)',
    '(sad|sorry|pathetic|miserable|hopeless|dreadful|wretched) (history|past|lot|sight|childhood|figure|creature|life story|affair|picture|tale|plight)',
    '(broken|shattered|ruined|defeated|doomed|haunted|hopeless|destroyed) (man|woman|soul|life|person|spirit|individual|creature)',
    '(hopelessly|helplessly|tragically|cruelly|sadly|woefully|pitifully|miserably) (ill|sick|afflicted|affected|disturbed|addicted|lost|alone|tormented|stricken|troubled|damaged)',
    '(sad|heartbreaking|tragic|painful|pitiful) to (see|watch|witness)',
    '(life|story|history|childhood|existence) {be} ... (tragedy|nightmare|misery|hell|disaster)',
    '(cruel|terrible|awful|dreadful|horrible|wretched) (disease|illness|condition|fate|affliction|disorder)',
    '(torn apart|torn to pieces|pulled under|dragged down|beaten down|worn down|brought low) by (his|her|their|the|grief|drink|illness|addiction|depression|voices|drugs|anxiety|mania|psychosis)',
    '(living death|life sentence|death sentence|cross to bear|private hell)',
    '(prisoner|slave|hostage|captive) (of|to) (his|her|their|the|addiction|drink|voices|obsessions|compulsions|anxiety|fear)',
  ],
  message: 'This tells a life as one long pain.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['A sad sight in the hall.', 'Dealt a cruel hand.'],
  passes: ['A tragic film, she said.', 'He was sad today.'],
}
