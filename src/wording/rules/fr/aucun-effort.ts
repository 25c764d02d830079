import type {Proof, Rule} from '../../rule.js'

/** L’effort, pesé et trouvé trop léger. */
export const aucunEffort: Rule = {
  id: 'fr.compliance.aucun-effort',
  severity: 'suggest',
  match: [
    '(aucun|peu d) effort+ (pour|fourni+|de sa part)',
    '^ (aucun|peu d) effort+ $',
    '(n|ne) (utilise|applique|intègre|pratique) (pas|jamais|guère) (ses|les|nos) (stratégie+|moyens|technique+|conseils|recommandations|enseignement+)',
    '(n|ne) (tolérer~|accepter~|supporter~) (pas|aucun|aucune|jamais) (le|la|les|l|de|d|un|une)? (non|limites|limite|frustration|critique+|consigne+|cadre|règles|délai+|autorité|encadrement)',
    '[(pas|peu) (prêt+|disposé+|enclin+)] (à|au) (changer $|changement|collaborer|s impliquer)',
    '(ne|n) (se|s|y|le|la|les)? (fait|prend|vient|suit|respecte|applique|utilise|porte|lave|lève|change|surveille|mesure|présente|appelle|participe|mange) (pas|plus|jamais|guère) ... ... par (mauvaise volonté|paresse|négligence|insouciance|entêtement|défi|caprice|orgueil|provocation|désintérêt)',
    '(non|pas|jamais|mal) (fait+|pris+|suivi+|complété+|rempli+|utilisé+|porté+|mesuré+) ... [par (négligence|paresse|insouciance|mauvaise volonté|désintérêt)]',
    '(un|une|très|^) mauvais+ (patient+|client+) ($|pour (l|le|la|les)|avec|et|toujours|qui (ne|n|refuse|oublie))',
  ],
  except: ['effort+ pour respirer', 'par négligence (de|du|des|criminelle)'],
  message: 'Ces mots pèsent un effort que personne ne voit.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Aucun effort pour ses AVQ.',
    'N’accepte pas le non.',
    'Ne porte pas ses bas compressifs par paresse.',
    'Exercices non faits par négligence.',
    'C’est un mauvais patient, toujours en retard.',
  ],
  passes: [
    'Peu d’effort pour respirer, lèvres roses.',
    'Marche sans effort jusqu’au parc.',
    'La caisse n’accepte pas les cartes.',
    'Peu d’effort de toux en postopératoire.',
    'Le dossier du mauvais patient a été ouvert, erreur corrigée.',
    'Escalier non déneigé par négligence du locateur.',
  ],
}
