import type {Proof, Rule} from '../../rule.js'

/** What they are all like, once more. */
export const typicalOfThem: Rule = {
  id: 'en.othering.typical-of-them',
  severity: 'suggest',
  match: [
    '(typical|classic|usual|stereotypical|standard|another|just another|your average) (welfare|reserve|native|rez|inner-city|addict|borderline|bpd|street|immigrant|single-mother|teen-mom|psych|trailer-park|wcb|odsp|shelter|alcoholic|comp|druggie|foster|cas|homeless|ghetto|refugee|junkie|drunk|hillbilly|redneck|hippie|anorexic|bulimic|narcissist|methadone) (situation|story|case|family|behaviour|behavior|presentation|household|picture|scenario|mess|lifestyle|mother|mom|patient|stuff|kid|client|tenant|issues|home|upbringing|complaint+|fashion|attitude|response|type|move|crowd|pattern|drama|thing)',
    '(a|any|like|as|than|most|other|how a) normal (mother|father|parent|person|adult|woman|man|family|husband|wife|teenager|teen|kid|human|youth|guy|girl|boy|patient|individual|couple|life) (would|could|can|should|does|do|might|would be|has|did)',
    '(unlike|not like|like|as|than|from|other|with|the) (regular|ordinary|real|average|sane) (teenager+|kid+|people|patient+|tenant+|client+|resident+|families|girls|boys|adults|mothers|parents|children|youth|men|women|ones|inmates|citizens|families)',
    '(those|these) (kid+|people|boys|girls|families|women|men|guys|ones|youth|teens|folks|mothers|parents|clients|patients|types|tenants|residents|newcomers) (from|on|off|of|in|over) (the|that)? (reserve|rez|reservation|shelter|projects|north|street|streets|trailer|hood|group|other|wrong|reserves|park|inner|island|third|building|unit|corner|downtown|methadone|welfare|camp|encampment|south|east|west)',
    '(kid+|people|boys|girls|families|women|men|guys|youth|folks|natives) (from|off|on) (the)? (reserve|rez|reservation|projects)',
    '(this|that|this kind of|such a|the psych|the street|our|the shelter|the inner-city|the addict|the homeless|the borderline) (population|demographic|crowd|clientele|lot|cohort|bunch|element) (doesn|don|won|isn|aren|hasn|can|just|struggles|responds|misses|loves|likes|lies|comes|knows|gets|expects|usually|always|as)',
    '(with|in|for|of|among|from) (that|such a|this kind of|these|this sort of) (population|clientele|demographic|crowd|lot|element|bunch)',
    '(they|family|families|culture|parents|people|mother|father|men|women) (do not|don t|doesn t|does not|never|didn t) believe in (depression|mental|psychiatry|medication|meds|therapy|counselling|counseling|vaccines|doctors|birth|western|treatment|talking|autism|adhd|trauma)',
    '(2|3|4|5|6|7|8|9|two|three|four|five|six|seven) (kid+|children|pregnancies) : (by|with|from)? (2|3|4|5|two|three|four|five|different|multiple|many|various|several) (different)? (dads|fathers|men|baby|partners|dad|daddies)',
    '(aboriginal|native|indigenous|first nations|inuit|metis|homeless|street) ... (likely|presumably|probably|presumed|assume+|assumed|suspect+|undoubtedly|obviously) (intoxicated|drunk|drinking|etoh|under|high|on|inebriated|passed|fas|fasd)',
    '(presumably|no doubt|undoubtedly|of course|obviously|naturally) (intoxicated|drunk|drinking|high|using|hungover|stoned|inebriated|on something|under the influence|on welfare|homeless|unemployed|smokes|a smoker)',
    '(street folk|street types|street guys|shelter people|welfare people|reserve people|project people)',
    '(illegal|illegally) (worker+|resident+|migrant+|labourer+|person|persons|visitor+|status|entrant|in canada|in the country|working|here|overstayer)',
    '^ illegal : (no|with|from|without|so)',
    '(a|the|another|typical|usual) (cas|foster|welfare|immigrant|refugee|reserve|psych|shelter|street|mennonite|amish|muslim|hutterite|traveller|methadone|prison|jail|group-home|native|foreign|ghetto) (mom|mother|baby|kid|kids|girl|boy|guy|lady|family|families|wife|husband|type|types|mentality|crowd|child)',
    '(her|his|their) (culture|religion|people|country|community|background) (is|are|being|so|what|makes|explains|doesn|does not|tends|believes|dictates|expects|that)',
    '(you know|we all know|everybody knows|everyone knows|as we know|it is known|as always) (how|what|with) (they|these|those|such|that)',
    '(par for the course|comes with the territory|goes with the territory|what (do|can|did) you expect|nothing new|same old) (with|for|from) (them|him|her|these|this|that|those)?',
    '(comes|came|coming|is|hails|raised) (from|in|of) (a)? (bad|poor|rough|broken|dysfunctional|trashy|troubled|no-good|low-class|welfare|drinking|criminal|alcoholic|chaotic) (family|home|stock|families|background|people|environment|household|part|neighbourhood|area)',
    '(drinker|user|addict|drunk|lady|guy|man|woman|kid|male|female) (from|off) the (reserve|rez|street+|shelter|projects|north|bush)',
    '(immigrant+|refugee+|newcomer+|foreigner+|addict+|alcoholic+|drinker+|tenant+|renter+|teen+|single mom+|migrants|students|veterans|natives) like (him|her|them|this|that|these|those)',
    '(his|her|their|that|this) (type|sort|ilk|kind) (ends|end|always|never|usually|ended|will|does|do|doesn|don|gets|comes|is|are|goes|tends|can|only|just)',
    '^ (foreign|low-income|street-involved|illiterate|uneducated|transient|couch-surfer|couch-surfing|no fixed address|nfa|third-generation|on welfare) $',
    '(couch surfer+|couch-hopper+|house-hopper+|shelter-hopper+|shelter hopping|couch hopping)',
    '(third|fourth|fifth|another) (baby|kid|child|pregnancy) (by|with|from) (a|another|different|third) (different|new)? (father|dad|man|boyfriend|guy|partner)',
    '(culturally|ethnically) : (they|she|he|these|families|women|men|it)',
    '(they|these|families|women|men|patients) (tend|like) to (somatize|exaggerate|dramatize|lie|drink|hide|minimize|over-report|overreact|be (dramatic|loud|stoic|passive|demanding))',
  ],
  except: [
    '(says|said|feels|wants|hopes|wishes) ... (like|as) (a|any|other)? (normal|regular|ordinary) (person|people|family|families|kid|kids|mother|teenager|life)',
    '(these|those) (people|families|clients|patients|residents|youth) (from|on|in|of) ... (consented|enrolled|interviewed|attended)',
    'the regular (students|residents|staff|clients) (meeting)?',
    '(in|with|of|for) (that|this|these) population (health|study|based)',
    'typical (methadone|shelter) (dose|hours|day)',
    '(at|in) (the|a) (foster|group-home|shelter) (family|families) (day|room|program)',
    'the (foster|cas|immigrant|refugee|muslim|native) (mother|mom|family|families|child|kids) (called|visited|support|is|was|said|reported|services|agreed|brought|will|and|centre)',
    '(in|from) the low-income',
    '(man|woman|male|female) from the (shelter|street+|north) (was|called|helped|brought|attended)',
  ],
  guards: {apart: false},
  message: 'This speaks of a group; the person is somebody of their own.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Typical welfare situation.',
    'That population doesn’t keep appointments.',
    'Those kids from the reserve sit together.',
  ],
  passes: ['Her religion matters at meals; the kitchen knows.', 'The population of the town is 4,000.'],
}
