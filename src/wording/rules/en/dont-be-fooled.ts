import type {Proof, Rule} from '../../rule.js'

/** Warnings about a person, handed from shift to shift. */
export const dontBeFooled: Rule = {
  id: 'en.character.dont-be-fooled',
  severity: 'suggest',
  match: [
    '(don t|do not) (be|get) (fooled|taken in|misled|deceived|charmed|sucked in|swayed|manipulated|conned|played) ($|by (him|her|them|his|their|this|the (tears|smile|charm)))',
    '(don t|do not) (fall for|buy into|turn your back on) (him|her|them|his|their)',
    '(play~|pit~) ({staff}|providers|physicians|services|agencies|parents|doctors|workers|shifts) ... against',
    '(play~|pit~) (mom|dad|mother|father) off against',
    '(only|just) ... (what|whatever) (suits|suited|pleases|serves) (him|her|them)',
    '(will|would|ll|d) (say|promise|sign|agree to|tell you|tell staff|tell us) (anything|whatever)',
    '(has|have|had|got|copped|gives|gave) (an|quite the|quite an|some|a real) attitude ($|with|today|tonight|when|again|throughout|and)',
    '(attitude problem|smart mouth)',
    '(sneer~|scoff~|mouth~ off) at (the|this)? (student|doctor|physician|team|clerk|worker|staff|nurse|writer|us)',
    '(the|an|a|typical|classic|true|her|his) (ed|addict|addictive|anorexic|eating-disorder|alcoholic|chronic pain|migraine|fibro|criminal|victim|entitlement|junkie|welfare) (personality|mentality|mindset)',
    '(pain|somatically|opioid|narcotic|med|drug|pill|complaint|litigation|compensation)-(focused|focussed|preoccupied|obsessed|fixated) ($|and|again|with|at|all|today|throughout)',
    '(fixate~|fixating|hyperfocused|harping|harps) on',
    '(pleasant|cooperative|polite|calm|nice|civil|friendly|appropriate|settled|clean|sober|manageable|reasonable|compliant|bathed|agreeable|helpful|truthful) ... for (a change|once) $',
    '(crocodile tears|turn~ on the (tears|waterworks))',
    '(know~|knew|learned|learnt) (exactly|just)? how to (game|milk|manipulate|(work|play) the system|get around (staff|us|the rules)|push (my|our|staff|people s|his|her)? buttons)',
    '(smooth talker|smooth operator|silver-tongued|sweet-talk~|bullshitter|bs artist|two-faced)',
    '(play~|pit~|set~|play off) (one|us|everyone|people|providers|services|agencies|parents|workers|shifts|clinics|teams) ... (against|off)',
    '(the|an|a|typical|classic|true|her|his) (borderline|bpd|anorexic|pain|wcb|type a|dependent|victim|welfare) (personality|mentality|mindset|attitude|psychology)',
    '(fixated|fixating|hyperfocused|harping|harps|dwells|dwelling|obsessing|obsesses) (on|about|over)',
    '(tests|testing|tested|tries|pushes|pushing|pushed|crosses|crossing|crossed|oversteps|overstepped|no respect for) (the|all|my|personal|professional|every|his|her)? (boundaries|boundary|limits)',
    '(test|tests|testing|tested) (the)? [(new|agency|junior|casual|substitute)] (staff|nurses|workers|teachers) ($|and|with|by|when|so)',
    '(likes to|tends to|tries to|continues to|will|always|quick to|known to) (push|test|cross|overstep) (the|all|my|our|personal|professional|every|his|her)? (boundaries|limits)',
    '(staff|team|nurses|everyone|unit|ward) ... [(split|divided) by] (him|her|them|(this|the) ... (patient|client|pt|resident|woman|man|girl|boy|family))',
  ],
  except: [
    '(obsess~ ... ... (asks for help|in (his|her) words))',
    '(eye+|gaze|plate|screw+|bone|implant) (was|were|are|is)? fixated on',
    'fixate~ on (the|a|his|her|my|mother s)? (face+|light+|toy+|object+|target)',
    '(pain|symptom|medication|discharge)-focused (physio|group|program|exercise+|teaching|intervention+|care|education|visit|exam|assessment|treatment|therapy)',
    '(exposure|limits|rate|speed|tests|lab|normal|weight|city|property|provincial|upper|range|water) (limits|boundary|boundaries)',
    '(voice+|landlord|ex|boss) ... tests',
    'tested the limits of',
  ],
  guards: {apart: false},
  message: 'This warns against a person and leaves out what happened.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Real charmer, don’t be fooled.',
    'Fixated on surgery at every visit.',
    'Cooperative tonight for a change.',
    'Tends to test limits with the evening aide.',
    'Nurses felt divided by the patient.',
  ],
  passes: [
    'Eyes fixated on the ceiling light during the seizure.',
    'She asked for a change of dressing.',
    'He knows how to play the accordion.',
    'Nice to see the garden for a change of air.',
  ],
}
