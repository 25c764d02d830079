import type {Proof, Rule} from '../../rule.js'

/** Praise and blame for being easy or hard to run. */
export const forOnce: Rule = {
  id: 'en.compliance.for-once',
  severity: 'suggest',
  match: [
    '(took|takes|taking|attended|came|arrived|showered|complied|co-operated|accepted|sober|dressed|on time) ... for once',
    '(good|bad|naughty) (boy|girl) (today|tonight|for|again|overnight)',
    'easily (redirected|redirectable|(managed|handled) (this|today|tonight|overnight))',
    '(not|never) (been|be)? a (management|behaviour|behavior|discipline) (problem|issue|concern)',
    '(manageable|contained) on (the)? (unit|ward|nights|evenings|floor)',
    '(cavalier|lackadaisical|slapdash|laissez-faire) approach to',
    '(resistant|defiant|oppositional|negative|unco-operative|dismissive|lackadaisical|indifferent|cavalier|non-compliant|defeatist|poor) attitude (noted)?',
    '(struggle~|fight~|wrestle~) against (staff|aides|nurses|security|care|restraint+|the (staff|aides|nurses|team|psw+))',
    '(fight~|wrestle~) with (staff|aides|nurses|security|orderlies)',
    '(needs|need|has|must|should|could) (to)? (try|push (himself|herself)) harder',
    '(needs|need|must|should) (to)? (make|put|show) (in|forth)? (more|an|some|greater) (of an)? (effort|initiative|commitment|responsibility)',
    '(needs|need|has|must|should) (to)? (apply (himself|herself)|buckle down|smarten up|shape up|grow up|toughen up|snap out of|get (his|her) act together)',
    '(not|t|never) (putting|put|puts) in (the|any|much|enough) (work|effort)',
    '(stop~|quit) taking ... [(on (his|her|their) own|against advice|without (telling|consulting|informing|asking))]',
    '(declines|declined) everything',
    '(has|have|had) not made (any|the|an) effort',
    '^ (told|ordered|warned|instructed) to (behave|calm|apologize|comply|lower (his|her))',
    '(takes|took|required|requires|needed|needs) (a|several|multiple|many|numerous|repeated|endless|constant) (lot|prompts|reminders|offers|requests) (of|to|before) (coaxing|comply|accept|agree|convince|persuade|co-operate|he|she)',
  ],
  except: ['for once (a|daily|weekly|monthly|in|every)'],
  message: 'This praises or faults how easy somebody is for us.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Took his pills for once.',
    'Easily managed this shift.',
    'Needs to try harder in physio.',
    'Struggled against the aides.',
  ],
  passes: [
    'Her pain is easily managed with heat.',
    'He trained for once-weekly races.',
    'She struggles with the stairs.',
    'He has to get up at six for work.',
    'For once the furnace held through the night.',
    'He has not done so yet.',
  ],
}
