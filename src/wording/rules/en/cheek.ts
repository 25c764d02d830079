import type {Proof, Rule} from '../../rule.js'

/** Cheek, show and want of respect, read into what somebody did. */
export const cheek: Rule = {
  id: 'en.character.cheek',
  severity: 'suggest',
  match: [
    '(has|had|have|having) (even)? the (cheek|gall|audacity|temerity|brass neck|effrontery|nerve to (ask|complain|say|tell|demand|accuse|call|turn|come|request|expect|want|blame))',
    '(could|couldn) (not|t)? care less',
    '(show~ off|showing off) (for|to|in front of|with) (the|his|her|their|all)? (female|male|other|younger|new)? (student+|girl+|boys|class|lads|staff|nurse+|visitor+|peers|others|everyone|mates|co-patients|residents)',
    '(would|will|won|wouldn|does|doesn|did|didn) (not|t) (even)? lift a finger',
    '(never|without) (lifts|lifted|lifting) a finger',
    'conspicuous by (his|her|their) absence',
    '(throw~|splash~|flash~) (his|her|their|the)? (money|cash) (around|about)',
    '(stir~|stirring) (up)? trouble',
    '(play~|played|plays|playing) up (for|with) (the)? (agency|staff|nurse+|mum|mom|night|day|new|supply|bank|teacher+|cover|substitute|student|carer+|care|aide+)',
    '(fobs|fobbing) (us|me|staff|everyone)? off',
    'fobbed (us|me|staff|the (nurse|team)) off',
    '(act~|acting) the (victim|martyr|innocent|fool|clown|big man|hard man|tough guy|idiot|goat)',
    '(play~|playing) the (innocent|big man|hard man|class clown)',
    '(class clown|disruptive influence|bad lot|nasty piece of work|point-scoring|one-upmanship)',
    '(close~|closing) ranks',
    '(get~|getting|got) (a kick|pleasure|a thrill|(his|her|their) kicks) (out of|from) (upsetting|hurting|winding|annoying|provoking|scaring|intimidating|frightening|bullying|being (rude|nasty|difficult))',
    '(like~|love~|enjoys|in love with) the sound of (his|her|their) own voice',
    '(has|have|had|wants|want|needs|need|loves|likes|must|always|expects) (to be|being|be)? (the)? (center|centre) of attention',
    '(no|little|zero|scant|lack~|without any|total lack of) (of)? (any)? respect for (staff|others|authority|rules|nurses|peers|boundaries|property|women|anyone|us|professionals|adults|teachers|the (rules|staff|nurses|unit|team|other|house|home))',
    '(cannot|can t|can not|unable to|never|not) (seem to)? keep (his|her|their) hands to (himself|herself|themselves)',
    'feral (child+|children|kid+|sibling+|family|boy+|girl+|youth+|teen+|lot)',
    '(rough|notorious|infamous) family ($|known|from|well|with)',
    '(answers back|answered back|answering back) ($|to|and|when|constantly|again|in)',
    '(disguised|feigned|superficial|grudging|token|sham) (compliance|engagement|co-operation)',
  ],
  except: [
    '(dislikes|dislike|hates|hate|avoids|anxious|uncomfortable|fear~|not|never) ... ... (center|centre) of attention',
    '(was|were|been|being|felt|feel~) fobbed (off)?',
    'fobs off (the|on|his|her) (door|desk|lanyard|hook)',
  ],
  guards: {apart: false},
  message: 'This judges a manner; what was said or done is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Has the cheek to ask for a second lunch.',
    'Could not care less about the rent.',
    'Would not lift a finger for his mother.',
    'Acting the victim in the meeting.',
    'The family closed ranks.',
    'Must be the centre of attention at lunch.',
    'No respect for staff or for the rules.',
    'Disguised compliance on the part of the father.',
  ],
  passes: [
    'He had the nerve to the hand decompressed in June.',
    'Could not lift a finger on the left after the stroke; the knee plays up with stairs.',
    'She shows off her allotment.',
    'She dislikes being the centre of attention.',
    'Tolerates a spoon and keeps her hands to herself on request.',
    'The crowd had no respect for the fence. The valve is closing in rank order.',
  ],
}
