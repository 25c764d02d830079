import type {Proof, Rule} from '../../rule.js'

/** Pressure, told as agreement. */
export const persuaded: Rule = {
  id: 'en.coercion.persuaded',
  severity: 'suggest',
  match: [
    '(loss of|restricted to|restricted from|confined to) (his|her|their|the|all|own)? (unit|room|phone|smoking|pass|passes|privileges|privilege|ward|grounds|pyjamas|gown|visits|visitors|leaving|belongings|tv|outings|house|floor)',
    '(persuaded|convinced|coaxed|cajoled|talked|pressured|bribed|encouraged firmly|urged strongly|strongly encouraged|strongly urged|pushed|made|forced|compelled|obliged|required) (him|her|them|pt|patient|client)? (to|into) (accept|accepting|take|taking|swallow|comply|complying|return|go|going|stay|shower|sign|signing|remain|leave|attend|have|agree|apologize|eat|eating|cooperate|submit|wait|undress|surrender|hand|give)',
    '(talked|wrestled|settled|calmed) (him|her|them|pt|patient|client)? (down|under control|in line|in check|to heel) (by|with|and|after|to|via|using|for)?',
    '(brought|taken|held|gotten|got|kept|put) (him|her|them|pt|patient|client)? (under control|in line|in check|to heel) (by|with|and|after|to|via|using|for)?',
    'made (to understand|aware (that|of) (consequences|failure|leaving|she must|he must|rules|expectations|behaviour)|it clear|clear (to (him|her|them)|that))',
    '(ultimatum|or else|no alternative|given no|not an option|no other option|laid down the law|foot down|firm hand|kept in line|three strikes|last warning|final chance|last chance|one more chance|on thin ice|zero tolerance)',
    '(confiscated|stripped of|locked out|locked (in|inside)|grounded|banned from|barred from|kept from|prevented from|prohibited from|deprived of|denied (access|a pass|passes|leave|discharge|privileges|his|her|their)) (his|her|their|the|all|any|unit|room|leaving|smoking|phone|going|having|using|belongings|visits|visitors|pyjamas|gown|ward|privileges|passes)?',
    'for (his|her|their) own (good|safety|protection|sake|benefit)',
    '(threaten~|threatened|warned|told) (with|of) (form|im|injection|needle|restraints|seclusion|discharge|police|security|eviction|jail|consequences|certification)',
    '(see|listen to|made to see) (reason|sense)',
    '(got|get|gotten|getting) (him|her|them|pt|patient) to (take|accept|agree|comply|swallow|sign|go|shower|see|cooperate|return|attend|leave)',
    'after (a|the|much|some|long|another)? (long|lengthy|tense|brief)? (standoff|stand-off|struggle|battle|argument|tussle|power struggle|code white)',
    '(lost|earned|dropped to|back to|demoted to|bumped to|moved to|returned to|restricted to) (level|privilege level|phase|step) (1|2|3|4|one|two|three|four)',
    '(must|has to|have to|can|will|needs to) earn (it|them|back|his|her|their|privilege+|pass+|level|the right)',
    '(once|until|when|if|provided) (he|she|they) (has|have|had|can|could|shows|show|demonstrates|proves) (shown|show|proven|prove|demonstrated|demonstrate)? (that)? (he|she|they)? (can|could)? (behave|be trusted|be good|follow|cooperate|comply|control)',
  ],
  except: [
    '(it|itch|itchiness|cough|pain|rash|fever|swelling|stomach|nausea|redness|bleeding|heart|spasm+|weather|wind) ... (settled|calmed|settles) down',
    '(prediabetes|pain|bleeding|symptom+|pressure+|sugar+|diabetes|infection|asthma|seizure+|fever|disease|weight|drinking|anxiety|cholesterol|which|fire) ... under control',
    'loss of (articular|cartilage|the (eye|limb|leg|arm|toe|finger|hand|foot|kidney|lens|graft)|resistance|pulse|signal|integrity|lordosis|height|fluid)',
    'decision was made to',
    '({family}|landlord|boss|friend+|brother|sister|school|voices|police|judge) ... (persuaded|convinced|made|forced|pressured|talked|threatened|banned|barred|locked) ',
    '(persuaded|convinced|encouraged) by (his|her|their) (own)? (sister|friend|peer|brother)',
    '(made|talked|brought) (to|into) (measure|order)',
    '(hearing|weight|vision|balance|appetite|sleep|consciousness|sensation|range|memory|blood|bone|feeling|movement|a) loss of',
    'loss of (appetite|weight|vision|hearing|balance|interest|consciousness|sensation|movement|memory|sleep|function|energy|strength|(his|her|their) (mother|father|job|home|sister|brother|child|son|daughter|husband|wife|dog|cat|friend|parents|partner|apartment)|a|taste|smell|bladder|feeling)',
    'no other option+ (was|than)',
    '(forced|made|compelled) to leave (his|her|their|the) (home|country|job|apartment|village|house|school|community|land)',
    'brought (down|under control) (the)? (fever|bp|sugars)',
    '^ loss of',
    '({family}|friend+) got (him|her|them) to (come|go)',
    '(child|kid|childhood|school|teen) ... locked',
    'locked ... (child|kid|childhood|teen)',
    '(kept|locked) ... (as a child|as a kid|childhood)',
  ],
  message: 'This tells pressure as agreement.',
  ask: 'What did the person want, and what were they told?',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Persuaded to accept the needle.', 'Given an ultimatum about the groups.', 'Phone confiscated.'],
  passes: ['Her sister persuaded her to come to choir.', 'Loss of appetite since Monday.'],
}
