import type {Proof, Rule} from '../../rule.js'

/** Cannot even, can no longer, does nothing: a person by what does not go. */
export const cannotEven: Rule = {
  id: 'en.deficit.cannot-even',
  severity: 'suggest',
  match: [
    '(can t|cannot|can not|couldn t|could not|unable to|not able to|doesn t|does not|didn t|did not) even (do|make|cook|boil|wash|dress|tie|hold|keep|get|manage|remember|read|write|sign|care|know|look|use|count|tell|clean|bathe|find|follow|feed|finish|name|spell|shower|brush|recall|say|understand|change|pay|answer|run|heat)',
    '(can|could) no longer (function|cope|manage|care|live|parent|handle|fend|look|be (managed|left|trusted|cared)|do (anything|for))',
    'no longer (able|fit|capable|safe) (to|of|for) (function|cope|manage|care|live|parent|look|functioning|coping|managing|living|caring|independent|home)',
    '(unable|not able|inability|incapable|failing|fails|failed|cannot|can t) (to|of)? (care|caring|look|looking|fend|provide|do|think|cope|function) (for|after)? (himself|herself|themselves|self)',
    '(cannot|can t|can not|unable to|won t|doesn t|does not|fails to|failing to|inability to|failure to) (set|enforce|hold|keep|maintain|establish) (limits|boundaries|rules|structure|routine|routines|consequences|any)',
    '(unable|not able|inability|struggles|fails|failed|cannot|can t|could not|couldn t) (to)? (sequence|problem-solve|prioritize|self-soothe|self-regulate|multitask|budget|comprehend|reason|self-manage|self-direct|conform|mother|father|parent|bond|self-care|individuate|live independently|hold down|see anything through|follow through|get it together|keep it together|pull (himself|herself))',
    '(lack~|lacking|lacks|without|missing) (the|any|even the|basic|even|requisite|necessary)? (ability|capacity|capability|skill|skills|competence|wherewithal|intelligence|tools|maturity|self-discipline|know-how|knowledge|strength|confidence|foundation) (to|for|needed|required|necessary)',
    '(does|do|doing|did) nothing (for|without|by|on|unless) (self|himself|herself|themselves|being|prompts|prompting|own|(his|her|their) own|told|staff|reminders)',
    '(total|complete|full|utter|excessive|extreme|pathological|childlike|childish|passive|undue|heavy|unhealthy|over|infantile|increasing|marked) (dependence|dependency|reliance|helplessness|over-reliance) (on|upon)?',
    '(needs|need|requires|required|needing) (everything|every step|it all|each step|to be (told|walked|led|reminded|prompted|cued)) (done|spelled|explained|to|what|how|when|through|every|for|constantly)?',
    '(learned|learnt|acquired) (helplessness|dependency|dependence)',
    '(needs|requires|wants) (a)? (babysitter|minder|keeper|caretaker|parent figure|nursemaid|handler)',
    '(baseline) : (is|was|functioning|function|level)? (very|quite|always|pretty|fairly|already)? (low|poor|limited|marginal|impaired|nothing great|not great|chaotic)',
    '(low|poor|limited) (cognitive|functional|intellectual|social) baseline',
    'this is (as good as|about as good as|the best) (he|she|they|it) (gets|get|can)',
  ],
  except: [
    '(says|said|reports|reported|feels|felt|tells|told|states|worries|voices|afraid|ashamed|thinks) ... (cannot|can t|couldn t|could not|unable|no longer|not able|doesn t|does not|did not)',
    'capacity (to|for) (consent|make|decide|instruct|treatment|appoint|manage)',
    '(unable|cannot|can t|could not) (to)? (hold|keep|do) (fluids|it)',
    '(family|agency|clinic|landlord|hospital|program|machine|phone|elevator|staff|physician|shelter|unit|house|clinic|team) ... (cannot|can t|could not|no longer|unable)',
    '(complete|full|total) dependence (on|upon) (dialysis|tpn|ventilator|oxygen|pacing|pacemaker)',
  ],
  guards: {apart: false, negation: false},
  message: 'This counts what someone cannot do.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Can’t even read the form.', 'Lacks the skills to run a home.', 'Does nothing without prompting.'],
  passes: ['She cannot even out the hem without her machine.', 'He lacks capacity to consent under the Act.'],
}
