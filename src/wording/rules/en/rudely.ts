import type {Proof, Rule} from '../../rule.js'

/** Adverbs that judge how somebody said or did a thing. */
export const rudely: Rule = {
  id: 'en.character.rudely',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(intrusively|officiously|cockily|creepily|leeringly|unashamedly|rudely|impolitely|insolently|impertinently|obnoxiously|disrespectfully|arrogantly|haughtily|condescendingly|contemptuously|snidely|smugly|spitefully|maliciously|vindictively|nastily|callously|cruelly|abusively|menacingly|threateningly|childishly|immaturely|petulantly|sulkily|sullenly|moodily|grumpily|selfishly|irresponsibly|recklessly|impulsively|irrationally|unreasonably|hysterically|histrionically|theatrically|melodramatically|manipulatively|deceitfully|dishonestly|sneakily|slyly|deviously|evasively|insincerely|flippantly|dismissively|sarcastically|argumentatively|antagonistically|defiantly|intrusively|demandingly|pathetically|lazily|seductively|flirtatiously|lewdly|vulgarly|inappropriately|self-righteously|brusquely|curtly|abrasively|accusingly|annoyingly|boastfully|bossily|brazenly|complacently|contrarily|crassly|craftily|crossly|cunningly|cynically|defensively|derisively|disagreeably|disdainfully|facetiously|fecklessly|foolhardily|frivolously|fussily|glibly|gloatingly|grouchily|hatefully|huffily|imperiously|impudently|incompetently|inconsiderately|indiscreetly|ineptly|insultingly|irately|lackadaisically|meanly|mockingly|morosely|obscenely|obstructively|offhandedly|outrageously|patronizingly|peevishly|pettily|pompously|pushily|querulously|sassily|scathingly|scornfully|shamelessly|shiftily|snappishly|snobbishly|surlily|tactlessly|tauntingly|testily|tersely|truculently|uncooperatively|ungratefully|unhelpfully|unkindly|unpleasantly|vengefully|viciously|whiningly|tiresomely|stupidly|foolishly|thoughtlessly|neglectfully|heedlessly|unconvincingly|snottily|snarkily|whinily)',
    '(act~|behave~|carry on|carries on|carried on|conduct~|respond~|react~|reply|replies|replied|replying|answer~|speak~|spoke|talk~|shout~|yell~|laugh~|smile~|smirk~|giggle~|stare~|glare~|look~|gesture~|comment~|remark~|joke~|complain~|argue~|protest~|interrupt~|ask~|insist~|refuse~|decline~|dismiss~|treat~|address~|present~|dress~|sigh~|sob~|weep~|wept|cry|cries|cried|threw|throw~|left|walk~|drive~|drove|spend~|spent|quit~|sit~|sat|lie~|lied|use~|leave~|call~|text~) ... (officiously|cockily|creepily|leeringly|unashamedly|rudely|impolitely|insolently|impertinently|obnoxiously|disrespectfully|arrogantly|haughtily|condescendingly|contemptuously|snidely|smugly|spitefully|maliciously|vindictively|nastily|callously|cruelly|abusively|menacingly|threateningly|childishly|immaturely|petulantly|sulkily|sullenly|moodily|grumpily|selfishly|irresponsibly|recklessly|impulsively|irrationally|unreasonably|hysterically|histrionically|theatrically|melodramatically|manipulatively|deceitfully|dishonestly|sneakily|slyly|deviously|evasively|insincerely|flippantly|dismissively|sarcastically|argumentatively|antagonistically|defiantly|intrusively|demandingly|pathetically|lazily|seductively|provocatively|flirtatiously|lewdly|vulgarly|inappropriately|self-righteously|brusquely|curtly|dramatically|combatively|obstinately|abrasively|accusingly|annoyingly|boastfully|bossily|brazenly|complacently|contrarily|crassly|craftily|crossly|cunningly|cynically|defensively|derisively|disagreeably|disdainfully|facetiously|fecklessly|foolhardily|frivolously|fussily|glibly|gloatingly|grouchily|hatefully|huffily|imperiously|impudently|incompetently|inconsiderately|indiscreetly|ineptly|insultingly|irately|lackadaisically|meanly|mockingly|morosely|obscenely|obstructively|offhandedly|outrageously|patronizingly|peevishly|pettily|pompously|pushily|querulously|sassily|scathingly|scornfully|shamelessly|shiftily|snappishly|snobbishly|surlily|tactlessly|tauntingly|testily|tersely|truculently|uncooperatively|ungratefully|unhelpfully|unkindly|unpleasantly|vengefully|viciously|whiningly|tiresomely|stupidly|foolishly|thoughtlessly|neglectfully|heedlessly|unconvincingly|snottily|snarkily|whinily)',
    '[dramatically] (throw~|threw|fling~|flung|drop~ to|collapse~|sigh~|sob~|wail~|weep~|wept|faint~|swoon~|announce~|declare~|storm~|clutch~|fell|fall~)',
  ],
  anywhere: [
    '(respond~|react~|behave~|act~) [(childishly|immaturely|petulantly|manipulatively|sulkily|histrionically)]',
  ],
  except: [
    'inappropriately (high|low|normal|fast|slow|dilute|elevated|suppressed|raised|concentrated|sited|dosed|placed|long|short)',
    '(says|said|reports|describes|described|told us|told me|how|that) (he|she|they) (drove|spent|spends|spend|acted|acts|act) (recklessly|impulsively)',
    '(was|were|been|being|be|is|are|got|gets) (so|very|too)? (rudely|cruelly|callously|dismissively|inappropriately|abusively|maliciously|recklessly) (awaken~|awoken|woken|interrupt~|treat~|ask~|told|refuse~|touch~|turn~|dismiss~|call~|prescribed|dosed|placed|discharged|sited|sized|labelled|used|stored|billed|referred)',
    '(was|were|been|being|got|gets) (treated|spoken|talked|addressed|handled|asked|dismissed|called|refused|touched|yelled|shouted|laughed|used|answered|interrupted|looked|stared) ... (rudely|cruelly|callously|dismissively|inappropriately|abusively|disrespectfully|condescendingly|nastily|contemptuously|dishonestly|arrogantly|sarcastically)',
    '(feel~|felt|worry~|worried|afraid|fear~|regret~|himself|herself|sorry|apologize~|apologized) ... (selfishly|impulsively|irrationally|unreasonably|pathetically|childishly|recklessly|rudely|inappropriately|foolishly)',
    'not unreasonably',
    'drive~ defensively',
    '(was|were|been|being|be|got|gets) (so|very|too)? (cruelly|meanly|viciously|nastily|mockingly) (bullied|judged|attacked|beaten|mocked|teased|abused|punished)',
    '(we|i|clinician+|provider+|staff|doctor+|nurse+|writer) (have|has|had|may have)? (reacted|responded|answered|spoke|spoken) ... (defensively|dismissively|tersely|curtly|brusquely|unkindly|abruptly|insensitively|inappropriately)',
    '(meanly|cruelly|unkindly|nastily|viciously) to (himself|herself|themselves|themself)',
    'respond~ dramatically to (aspirin|treatment|therapy|steroids|antibiotics|the|medication|light)',
  ],
  message: 'This judges how it was done; what was said or done is missing.',
}

export const proof: Proof = {
  sources: ['practice', 'care-sd'],
  flags: [
    'He responded childishly to the news about the pass.',
    'Acts impulsively when the routine changes.',
    'She rudely told the clerk to hurry.',
    'Dramatically threw himself on the couch.',
    'She answered each question evasively.',
  ],
  passes: [
    'Her pain improved dramatically after the block.',
    'She was rudely awakened by the fire alarm.',
    'He was spoken to rudely by a bus driver.',
    'The nurse spoke rudely to her.',
    'She fears that she acted selfishly.',
    'Her rash responded dramatically to steroids. She responded dramatically to aspirin.',
  ],
}
