import type {Proof, Rule} from '../../rule.js'

/** Un récit jugé sans cohérence, une parole à laquelle on ne se fie pas. */
export const sansCoherence: Rule = {
  id: 'fr.credibility.sans-coherence',
  severity: 'suggest',
  match: [
    '(version|histoire|récit) (revu+ et corrigé+|enjolivé+)',
    '(selon|d après) (sa|leur) (version|prétention)',
    '(omet|omettait|a omis|se garde) (de (dire|mentionner|préciser|nous dire|parler)|volontairement|commodément)',
    '(douleur+|symptôme+|malaise+|crise+|plainte+|récit|propos|explication+) (fantaisiste+|farfelu+|folklorique+|à la carte|utilitaire+|opportuniste+)',
    'à (visée|but) (utilitaire|manipulatoire|de (manipulation|gain))',
    '(hallucinations|voix|symptômes|délire) (peu|non) (convaincant+|crédible+|authentique+)',
    'fausse+ version+',
    '(mélanger~|mêler~) le vrai (et|avec) le faux',
    'nous (a|ont|avait) (encore|toujours)? (menti|trompé+|berné+|roulé+|dupé+|induit en erreur)',
    '(récit|version|histoire|propos) (manque|manquent) de cohérence',
    'miraculeusement (guéri+|malade+)',
    '(manque|manquent|manquait) (de|d) (crédibilité|sincérité|authenticité|franchise|vraisemblance|honnêteté)',
    '(dit|affirme|rapporte|jure|soutient|assure|prétend) ... ... ... : (mais|pourtant) [(rien dans|vu+|observé+|retrouvé+|dort|ronfle|assiette vide)]',
    '(larmes|pleurs|crise+|malaise+|douleur+|sanglots|faiblesse|chute+) (au bon moment|à point nommé|sur mesure|bien pratique+|au moment (opportun|stratégique|propice))',
    '(mémoire|surdité|amnésie|oubli|audition|faiblesse|cécité|incontinence|compréhension|écoute|fatigue) (très|plutôt)? sélectif+',
    '(histoire|version|récit|explication+|excuse+|propos|alibi) (ne|n) (tient|tiennent|colle|collent|concorde|concordent) pas',
    '^ (supposé+!|prétendu+!) (hallucination+|voix|malaise+|douleur+|crise+|chute+|agression|allergie+|insomnie|maladie|vol|perte|fatigue)',
    '(théâtral+|mélodramatique+) (dans (sa|son|ses)|lors|face|devant)',
    '(semble|paraît|semblait|donne l impression de|d|a l air de|a l air d) (réciter|surjouer|exagérer|simuler|feindre|inventer|mentir)',
    'd (allure|apparence) (fonctionnelle|psychogène|volontaire|théâtrale|simulée|hystérique|hystériforme)',
    '(insinuer~|sous-entend|sous-entendait) (que|qu)',
    '(difficile|impossible|dur) (de|d) (lui faire confiance|s y fier|(le|la) croire)',
    '(on|nous) (ne|n) (peut|pouvons|pouvait) (pas|plus|jamais) (vraiment)? (s y fier|lui faire confiance|(le|la) croire)',
    '(peu digne+|pas digne+|indigne+) de confiance',
    'à géométrie variable',
    '(bon+|excellent+|fin+|vrai+) (acteur+|actrice+|comédien+|menteur+)',
    '(gestes|paroles|propos|actes|dires) (ne|n) (correspondent|concordent|suivent) pas',
    '(tient|tenait|tenir) (un|des) (double discours|(discours|propos) (contradictoire+|changeant+|douteux|de façade))',
  ],
  except: [
    '(acteur+|comédien+|actrice+) (de|dans|à|au)',
    '(souffle|murmure|colopathie|dyspepsie|diarrhée|constipation) ... fonctionnelle',
  ],
  message: 'Ces mots jugent la parole de la personne sans dire ce qui a été entendu.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Son histoire ne tient pas.',
    'Récit à géométrie variable.',
    'Difficile de lui faire confiance.',
    'Convulsion d’allure fonctionnelle.',
  ],
  passes: [
    'Elle laisse entendre sa voix au micro.',
    'Dit avoir mal, reçoit un comprimé.',
    'Il joue un acteur dans la pièce.',
    'Souffle d’allure fonctionnelle à l’auscultation.',
    'Sa blonde dit qu’il ronfle moins.',
  ],
}
