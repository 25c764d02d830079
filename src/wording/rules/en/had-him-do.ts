import type {Proof, Rule} from '../../rule.js'

/** What a person did, told as what somebody had them do. */
export const hadHimDo: Rule = {
  id: 'en.coercion.had-him-do',
  severity: 'suggest',
  match: [
    '((he|she|they|pt|{charge}) {be} (then|also|again|only)?|^) [made to (mop|clean|wash|tidy|eat|shower|attend|sleep|stay|pick|clear|scrub|share|undress|change|swallow|leave)]',
    '(ot|staff|nurse+|we|i|team|aide+|psw|worker|hca) (had|have|has|made|make|makes) (him|her|them|pt|patient|client) (tidy|clean|mop|scrub|clear|pick up|shower|undress|change|finish|apologize|apologise)',
    '(persuaded|talked|cajoled|badgered|nagged|guilted|manoeuvred|maneuvered|strong-armed|arm-twisted|shamed|scared|steered|railroaded|browbeaten|bullied) (him|her|them|pt|patient)? into (staying|going|taking|signing|accepting|agreeing|coming|showering|eating|leaving|moving|treatment|admission|surgery|care|respite)',
    '(talked|won) (round|around) (by|$)',
    '(leaned|leant|put pressure|piled pressure|leaning) on (him|her|them|pt|patient) (to|until|and|about|over)',
    '(ordered|commanded) (him|her|them|pt|patient|client) (to|out|off|back|into|from|away|upstairs)',
    '^ told to (get (out of bed|up|back)|go (to (his|her|their) room|back)|sit down|calm down|behave|clear|tidy|hand over|be quiet|quieten)',
    '(he|she|they|pt|{charge}) {be} told to (get (out of bed|up|back)|go (to (his|her|their) room|back|away)|sit down|stay (in|put)|calm down|behave|clear|tidy|hand over|be quiet|keep (it down|quiet)|stop)',
    '(standing|stood|waiting|found|pacing|wandering|asking|seen|sitting|heading) ... : [redirected] ($|back|x|again|to (his|her|the|their))',
    '(did|does|done|doing) a (runner|bunk)',
    '(legged it|scarpered|hopped the fence|went (over|under|through) the (fence|wall|gate|window)|jumped the (fence|wall))',
    '(slipped|gave|dodged|shook off|lost|evaded|ditched) (his|her|their|the) (escort+|minder+|one-to-one|1:1)',
    '(caught|nabbed|collared|rounded up|retrieved|fetched back) (by (police|security|staff)|and (brought|returned|taken))',
  ],
  except: [
    '({family}|ex|boss|employer|landlord|friend+|teacher|coach|stepfather|partner|school) ... (made|had|ordered|persuaded|talked|leaned|told)',
    '(made to (feel|measure|order|last))',
    '(leaned|leant) on (him|her|them) (for|when|in|through|during)',
    '(told to (stop|take|start|hold|keep|wait) (the|his|her|taking|driving|on|for|fasting|by))',
    '(redirected) (mail|call+|traffic|flow|funds)',
    '(talked round) (the|a) (table|subject)',
    '(as a (child|boy|girl|kid)|in (care|residential|foster|childhood)) ... made to',
    '{be} made to ... ... (as a (child|boy|girl|kid)|by (his|her) (father|mother|stepfather|uncle|teacher+))',
  ],
  guards: {apart: true},
  message: 'This tells what was got out of a person, and not what they chose.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He was made to mop the floor before lunch.',
    'OT had him tidy his bed space.',
    'Persuaded into staying; talked round by her daughter.',
    'Crisis team leaned on him to accept admission.',
    'Charge nurse ordered him to his bedroom. Told to get out of bed x4.',
    'Standing at the exit, redirected.',
    'Did a runner from the clinic. Legged it across the car park.',
    'Slipped her escort at the dentist.',
  ],
  passes: [
    'He was made to feel welcome at the choir.',
    'She leaned on him for support in the spring.',
    'Told to stop the aspirin before surgery.',
    'His boss ordered him to the other site.',
    'As a child she was made to sleep in the shed by her stepfather.',
  ],
}
