import type {Proof, Rule} from '../../rule.js'

/** Un récit jugé sans cohérence, une parole à laquelle on ne se fie pas. */
export const sansCoherence: Rule = {
  id: 'fr.credibility.sans-coherence',
  severity: 'suggest',
  match: [
    '(version|histoire|récit) (revu+ et corrigé+|à sa façon|officielle|enjolivé+|du jour)',
    '(selon|d après) (sa|leur) (version|prétention)',
    '(omet|omettait|a omis|se garde|oublie) (de (dire|mentionner|préciser|nous dire|parler)|volontairement|commodément)',
    '(douleur+|symptôme+|malaise+|crise+|plainte+|récit|propos|explication+) (fantaisiste+|farfelu+|folklorique+|élastique+|commandé+|à la carte|utilitaire+|opportuniste+)',
    'à (visée|but) (utilitaire|manipulatoire|de manipulation|d éviter|de gain)',
    '(hallucinations|voix|symptômes|délire) (peu|non) (typiques|convaincants|convaincantes|crédibles|authentiques)',
    '(évite|évitait|fuit) (le|mon|notre) regard (quand|lorsqu|en|sur)',
    '(fausse+ (version+|promesse+)|faux (prétexte+|motif+))',
    '(mélange|mêle|confond) le vrai (et|avec) le faux',
    'nous (a|ont|avait) (encore|toujours)? (menti|trompé+|berné+|roulé+|dupé+|induit en erreur)',
    '(prétendument|soudainement|subitement|miraculeusement) (souffrant+|malade+|incapable+|guéri+|mieux|faible) (à l heure|dès|quand|pour|avant|au moment)',
    'se dit trop (souffrant+|malade|faible|fatigué+|anxieux|anxieuse) (pour|mais)',
    '(manque|manquent|manquait) (de|d) (cohérence|crédibilité|sincérité|authenticité|transparence|franchise|vraisemblance|honnêteté)',
    '(dit|affirme|rapporte|jure|soutient|assure|prétend) ... ... ... : (mais|pourtant)? [(rien dans (le|la|son)|vu+ (endormi+|debout|marchant|au|à|en|qui)|observé+ (endormi+|debout|au|à|en|qui)|retrouvé+ endormi+|dort (à|toute|profondément)|ronfle|assiette vide|aucun vomissement)]',
    '(larmes|pleurs|crise+|malaise+|douleur+|sanglots|faiblesse|chute+) (au (bon|moment) (moment|opportun|stratégique|propice)|à point nommé|sur mesure|bien pratique+)',
    '(faiblesse|paralysie|boiterie|cécité|incontinence|compréhension|écoute|fatigue) (très|plutôt)? sélectif+',
    '(histoire|version|récit|explication+|excuse+|propos|alibi) (ne|n) (tient|tiennent|colle|collent|concorde|concordent) pas',
    '^ (supposé+!|prétendu+!) (hallucination+|voix|malaise+|douleur+|crise+|chute+|agression|allergie+|insomnie|maladie|vol|perte|fatigue)',
    '(démonstratif+|théâtral+|mélodramatique+) (dans (sa|son|ses)|lors|face|devant|quant|quand|à l|au)',
    '(semble|paraît|semblait|donne l impression (de|d)|a l air (de|d)) (réciter|jouer (la|le|un)|surjouer|exagérer|simuler|feindre|inventer|mentir|cacher|improviser|amplifier)',
    'd (allure|apparence) (fonctionnelle|psychogène|volontaire|théâtrale|simulée|hystérique|hystériforme)',
    '(laisse entendre|laissait entendre|sous-entend|sous-entendait|insinue|insinuait) (que|qu|être|avoir)',
    '(difficile|impossible|dur) (de|d) (lui faire confiance|se fier|s y fier|le suivre|la suivre|y croire)',
    '(on|nous) (ne|n) (peut|pouvons|pouvait) (pas|plus|jamais) (vraiment)? (se fier|s y fier|lui faire confiance|le croire|la croire|savoir (si|quand|ce qui))',
    '(peu digne+|pas digne+|indigne+) de confiance',
    'à géométrie variable',
    '(croit|crois|croyez) (à)? (qui|ce qui|si) (veut|peut|on)',
    '(bon+|excellent+|fin+|vrai+) (acteur+|actrice+|comédien+|menteur+|conteur+)',
    '(faits|gestes|paroles|propos|actes|dires) (ne|n) (correspondent|concordent|suivent|vont) pas',
    '(tient|tenait|tenir) (un|des) (discours|propos|double discours) (contradictoire+|différent+ (selon|d)|changeant+|douteux|de façade)',
  ],
  except: [
    '(ne|n) sait (pas)? le vrai',
    '(acteur+|comédien+|actrice+) (de|dans|à|au)',
    'sélectif+ (de|à|des)',
  ],
  guards: {negation: false},
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
  ],
}
