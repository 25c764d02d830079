import type {Proof, Rule} from '../../rule.js'

/** Impoliment, sournoisement: le défaut de caractère, passé dans la manière. */
export const impoliment: Rule = {
  id: 'fr.character.impoliment',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(répond|répondait|répondu|répondre|réplique|répliqué|parle|parlait|parlé|parler|adresse|adressait|adressé+|adresser|réagit|réagissait|réagi|réagir|dit|lance|lancé|rétorque|rétorqué|interpelle|interpellé+|interrompt|interrompu+|agit|agi|agir|comporte|comporté+|comporter|conduit|conduite|exprime|exprimé+|exprimer|refuse|refusé+|refuser|repousse|repoussé+|crie|crié|crier|rit|ri|rire|regarde|regardé+|demande|demandé|exige|exigé|jette|jeté|quitte|quitté|sort|sorti+|claque|claqué|sonne|sonné|reste|resté+|assis|assise|couché+|accuse|accusé+|traite|traité+|commente|sourit|soupire|ignore|ignoré+) ... (impoliment|capricieusement|théâtralement|puérilement|infantilement|hargneusement|rageusement|vulgairement|arrogamment|effrontément|insolemment|hypocritement|malhonnêtement|paresseusement|obstinément|stupidement|sottement|méchamment|odieusement|évasivement|nonchalamment|cavalièrement|dédaigneusement|sarcastiquement|cyniquement|mielleusement|hystériquement|déraisonnablement|irrationnellement|lâchement|égoïstement|irrespectueusement|irresponsablement|obséquieusement|aigrement|bassement|condescendamment|déloyalement|désobligeamment|enfantinement|haineusement|hautainement|idiotement|impertinemment|impudemment|inconsidérément|indécemment|indiscrètement|mesquinement|moqueusement|narquoisement|niaisement|outrageusement|perfidement|perversement|pompeusement|prétentieusement|sadiquement|tyranniquement|vaniteusement|vicieusement)',
    '(répond|répondait|répondu|répondre|réplique|répliqué|parle|parlait|parlé|parler|adresse|adressait|adressé+|adresser|réagit|réagissait|réagi|réagir|dit|lance|lancé|rétorque|rétorqué|interpelle|interpellé+|interrompt|interrompu+|agit|agi|agir|comporte|comporté+|comporter|conduit|conduite|exprime|exprimé+|exprimer) (encore|très|plutôt|toujours|assez|souvent)? (froidement|rudement|brusquement|crûment|vertement|bêtement|grossièrement|agressivement|ironiquement|sournoisement)',
    '(impoliment|capricieusement|théâtralement|puérilement|infantilement|hargneusement|rageusement|vulgairement|arrogamment|effrontément|insolemment|hypocritement|malhonnêtement|paresseusement|obstinément|stupidement|sottement|méchamment|odieusement|évasivement|nonchalamment|cavalièrement|dédaigneusement|sarcastiquement|cyniquement|mielleusement|hystériquement|déraisonnablement|irrationnellement|lâchement|égoïstement|irrespectueusement|irresponsablement|obséquieusement|aigrement|bassement|condescendamment|déloyalement|désobligeamment|enfantinement|haineusement|hautainement|idiotement|impertinemment|impudemment|inconsidérément|indécemment|indiscrètement|mesquinement|moqueusement|narquoisement|niaisement|outrageusement|perfidement|perversement|pompeusement|prétentieusement|sadiquement|tyranniquement|vaniteusement|vicieusement)',
  ],
  except: [
    '(on (lui|leur|l) a (répondu|parlé|dit|crié)|(trouve|reconnaît|regrette|s en veut|dit) (qu|que|d|de) (il|elle|avoir) (a|avoir)? (répondu|agi|parlé|réagi))',
    '(réagit|réagi|réagir) brusquement (au|aux|quand|lors)',
    '(traité+|battu+|frappé+|agressé+|mordu+) (lâchement|méchamment|haineusement|sadiquement)',
    'lâchement (agressé+|attaqué+|frappé+|battu+)',
    'réagit brusquement à',
    '(tout|assez|trop) (bêtement|sottement|stupidement)',
    '(tombé+|chuté|blessé+|cogné+|foulé+|fracturé+|perdu+|oublié+) ... (sottement|stupidement)',
    '(lâchement|nonchalamment) (noué+|attaché+|fixé+|posé+|bandé+)',
  ],
  message: 'Ce mot juge la manière; les gestes et les paroles n’y sont pas.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Elle a refusé son repas impoliment.',
    'S’est adressée insolemment au médecin.',
    'Monsieur, théâtralement, se laisse glisser du fauteuil.',
    'Répond froidement à l’infirmière.',
    'Obstinément assis au poste.',
  ],
  passes: [
    'Il est tombé bêtement sur la glace; foulard lâchement noué.',
    'Le serveur lui a répondu impoliment.',
    'Le voisin lui a crié méchamment de partir.',
    'La fenêtre reste obstinément coincée.',
    'Toux qui cesse brusquement.',
  ],
}
