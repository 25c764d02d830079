import type {Proof, Rule} from '../../rule.js'

/** Names that people are called. */
export const fraud: Rule = {
  id: 'en.label.fraud',
  severity: 'strong',
  frame: 'is',
  match: [
    '(bigot+|geezer+|codger+|old biddy|old-hag|old-fogey|old fossil|splitter+|big talker|benefit cheat+|professional victim|button-pusher+|jailhouse lawyer|lecher+|skirt-chaser+|homewrecker+|hussy|bimbo+|floozy|dumbass|birdbrain+|ditz|nut-job|dirtbag+|douchebag+|old cow|old bat|old crone|fishwife|ball-buster+|bigmouth|gasbag+|misery-guts|debbie downer|clean freak|jesus freak|bad egg|bad seed|nasty customer|accident waiting to happen|blockhead+|blabbermouth+|buffoon+|boor+|bellyacher+|bludger+|brown-noser+|cadger+|dimwit+|dullard+|dunce+|nitwit+|ditherer+|dork+|egotist+|fabricator+|fatso+|faultfinder+|gadabout+|good-for-nothing+|gossip-monger+|hellion+|hooligan+|hypocrite+|ignoramus|idler+|jackass|killjoy+|klutz|laggard+|laughing-stock|loafer+|lowlife+|madwoman|meddler+|milksop+|miscreant+|miser+|misogynist+|ne-er-do-well+|nonentity|oaf+|procrastinator+|reprobate+|ruffian+|scatterbrain+|scofflaw+|scoundrel+|scrooge+|scumbag+|shirker+|shrew+|shyster+|skank+|skinflint+|sleazebag+|slouch|slowpoke+|spendthrift+|spoilsport+|suck-up+|sycophant+|toerag+|trickster+|upstart+|weakling+|weasel+|wet-blanket|wuss+|yapper+|slut+|whore+|slob+|snob+|dolt+|clinger+|boaster+|blame-shifter+|chiseller+|goldbricker+|intimidator+|opportunist+|old-bag|slave-driver+|stick-in-the-mud)',
    '{link} (such|quite|just|really|being)? (a|an) (real|total|complete|terrible|absolute|little|big|born|utter)? [(animal|racist|ass|bore|cheat|con|crook|cynic|defeatist|devil|disgrace|dodger|drag|drip|dud|embarrassment|extremist|fake|fanatic|flake|flop|fool|fraud|freak|glutton|goof|gossip|hermit|heel|joke|liability|louse|lush|masochist|mooch|mope|nag|nobody|nut|outcast|pariah|pedant|penny-pincher|pervert|pessimist|phony|pig|pill|poser|pretender|prude|quitter|rat|rebel|recluse|reject|rogue|sadist|savage|slug|snake|sneak|snitch|snoop|spitfire|tease|terror|thief|thug|traitor|tramp|troll|parasite|tyrant|underachiever|vampire|vegetable|viper|vulture|walkover|wreck|wretch|zombie)] ($|and|or|but|with|on|at|to|when|about|again|in|as)',
    '{be} (nothing but|no more than|only) (a|an) [(cheat|con|crook|fake|fool|fraud|liar|parasite|quitter|thief|thug|tramp)]',
    '^ (a|an) (real|right|total|complete|terrible|born|big|two-bit|bit of a)? [(bore|cheat|clown|con|crook|cynic|disgrace|drag|fake|flake|fool|fraud|freak|glutton|gossip|jerk|joke|liability|misfit|nag|nuisance|parasite|pig|prude|quitter|snake|sneak|snoop|tease|thief|thug|traitor|tramp|troll|tyrant|weasel|wimp|wretch)] ($|and a|on (nights|days|evenings|the (ward|unit))|at (home|cards|mealtimes|work)|to (staff|everyone|us|his|her|their|the)|with (staff|money))',
    '(is|are|{be} nothing but) scum',
    '(disgrace|embarrassment) to (his|her|their|the) (family|parents|community|unit)',
    'what a (jerk|slob|fraud|fool|cheat|pig|freak|joke|disgrace|misery|nuisance|handful|mess) $',
  ],
  anywhere: [
    '(^|the|our|this|that|another) (little|old|lying|lazy|fat|cheap|stupid|silly|dirty|filthy|nasty)? [(fool|fraud|jerk|crook|slob|freak|con artist|thief|slut|tramp|pig|brute|oaf)] (in|from|down in|over in) (bed|room|rm|bay|hall|resus)',
    '(act~|behave~|carry on|carries on|carried on|eat~|ate|live~|lives|dress~) like (a|an) (complete|total|real|proper|little|spoiled|wild|bunch of|pack of)? [(animal+|ass|beast|baby|brat|child|clown|fool|freak|hooligan|idiot|jerk|lunatic|maniac|pig|princess|queen|savage|slob|slut|teenager|thug|toddler|tyrant|two-year-old|wild animal|witch)]',
  ],
  message: 'This calls a person a name.',
  why: 'What happened can be talked about. A name stays in the chart, and people read it.',
  ask: 'What did the person do or say?',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He is a bigot and a hypocrite.',
    'Pt is a real fraud.',
    'He acts like a complete jerk with peers.',
    'An embarrassment to her family.',
    'The slob in bed 4 has not washed.',
    'He eats like a pig. Nothing but a thief.',
  ],
  passes: [
    'He feels like a fraud at the new job.',
    'Dressed as a witch for the party.',
    'She was a victim of fraud last winter.',
    'Rat bite on the left hand, cleaned.',
    'She is a teacher and he is a nurse.',
    'Charged with fraud in May.',
  ],
}
