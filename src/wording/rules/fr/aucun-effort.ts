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
  ],
  except: ['effort+ pour respirer'],
  message: 'Ces mots pèsent un effort que personne ne voit.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Aucun effort pour ses AVQ.', 'N’accepte pas le non.'],
  passes: [
    'Peu d’effort pour respirer, lèvres roses.',
    'Marche sans effort jusqu’au parc.',
    'La caisse n’accepte pas les cartes.',
    'Peu d’effort de toux en postopératoire.',
  ],
}
