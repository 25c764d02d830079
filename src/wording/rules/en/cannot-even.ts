import type {Proof, Rule} from '../../rule.js'

/** Cannot even, can no longer, does nothing: a person by what does not go. */
export const cannotEven: Rule = {
  id: 'en.deficit.cannot-even',
  severity: 'suggest',
  match: [
    '(cannot|not|t|unable to|not able to) even (do|make|cook|boil|wash|dress|tie|hold|keep|get|manage|remember|read|write|sign|care|know|look|use|count|tell|clean|bathe|find|follow|feed|finish|name|spell|shower|brush|recall|say|understand|change|pay|answer|run|heat)',
    '((can|could) no longer|no longer (able|fit) to) (function|cope|parent|fend|be (managed|trusted|cared))',
    '(unable|not able|inability|incapable|fails|failed|cannot|can t) (to|of)? (care|caring|look|looking|fend|provide) (for|after) (himself|herself|themselves|self)',
    '(cannot|can t|can not|unable to|won t|doesn t|does not|fails to|failing to|inability to|failure to) (set|enforce|hold|keep|maintain|establish) (limits|boundaries|rules|structure|routine|routines|consequences)',
    '(unable|not able|inability|struggles|fails|failed|cannot|can t|could not|couldn t) (to)? (sequence|problem-solve|prioritize|self-soothe|self-regulate|multitask|self-manage|conform|bond|individuate|live independently|follow through|(get|keep) it together|pull (himself|herself) together)',
    'lack~ (the|any|even the|basic|even|requisite|necessary)? (ability|capability|skill|skills|competence|wherewithal|intelligence|maturity|self-discipline|know-how) (to|for|needed|required|necessary)',
    '(does|doing) nothing (for (self|himself|herself|themselves)|(without|unless) (being|prompts|prompted|prompting|reminders|told)|on (his|her|their) own)',
    '(pathological|childlike|childish|infantile|excessive|unhealthy|undue|passive|utter) (dependence|dependency|reliance|helplessness|over-reliance)',
    '(needs|need|requires|needing) (everything|every step|each step|it all) (done|spelled out)',
    '(learned|learnt) (helplessness|dependency|dependence)',
    'low functioning baseline',
    '(low|poor|limited) (cognitive|functional|intellectual|social) baseline',
    '(cannot|can t|could not|unable to) (follow (the)? (simplest|basic) (instructions|recipe+|rules)|do (the)? simplest (things|tasks)|organize (himself|herself|themselves))',
    'this is (about)? as good as (he|she|they|it) (gets|get)',
    'lack~ the (capacity|ability) to (parent|cope|function)',
    '(unable|not able|inability|cannot) (to|of)? (care|caring|look|looking|fend|provide|do|think|cope|function) (for|after)? (himself|herself|themselves|self)',
    '(lack~|lacking|lacks|without|missing) (the|any|even the|basic|even|requisite|necessary)? (capacity|capability|competence|wherewithal|tools|self-discipline|know-how|knowledge|confidence|foundation) (to|for|needed|required|necessary)',
  ],
  except: [
    '(says|said|reports|reported|feels|felt|tells|told|states|worries|voices|afraid|ashamed|thinks) ... (cannot|can t|couldn t|could not|unable|no longer|not able|doesn t|does not|did not)',
    '(family|agency|clinic|landlord|hospital|program|machine|phone|staff|physician|shelter|unit|team) ... (cannot|can t|could not|no longer|unable)',
    'capacity (to|for) (consent|make|decide|instruct|treatment|appoint|manage)',
    '(unable|cannot|can t|could not) (to)? (hold|keep|do) (fluids|it)',
    '(family|agency|clinic|landlord|hospital|program|machine|phone|elevator|staff|physician|shelter|unit|house|clinic|team) ... (cannot|can t|could not|no longer|unable)',
  ],
  guards: {apart: false},
  message: 'This counts what someone cannot do.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Can’t even read the form.',
    'Lacks the skills to run a home.',
    'Does nothing without prompting.',
    'Cannot do the simplest tasks.',
  ],
  passes: [
    'She cannot even out the hem without her machine.',
    'He lacks capacity to consent under the Act.',
    'Baseline low blood pressure; lacks the strength to stand alone.',
  ],
}
