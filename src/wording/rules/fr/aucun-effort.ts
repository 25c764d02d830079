import type {Proof, Rule} from '../../rule.js'

/** L’effort, pesé et trouvé trop léger. */
export const aucunEffort: Rule = {
  id: 'fr.compliance.aucun-effort',
  severity: 'suggest',
  match: [
    '(aucun|peu d) effort+ (pour|dans|de|à|lors|en|fourni+)',
    '^ (aucun|peu d) effort+ $',
    '(n|ne) (utiliser~|appliquer~|intégrer~|pratiquer~) (pas|jamais|guère|aucun|aucune) (ses|les|nos|sa|la|ces|encore ses)? (stratégie+|moyens|outil+|technique+|conseils|recommandations|enseignement+)',
    '(n|ne) (tolérer~|accepter~|supporter~) (pas|aucun|aucune|jamais) (le|la|les|l|de|d|un|une)? (non|limites|limite|frustration|critique+|refus|consigne+|cadre|règles|délai+|autorité|encadrement)',
    '[(pas|peu) (prêt+|disposé+|enclin+)] (à|au) (changer|changement|collaborer|s impliquer|se mobiliser|entendre)',
  ],
  message: 'Ces mots pèsent un effort que personne ne voit.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Aucun effort pour ses AVQ.', 'N’accepte pas le non.'],
  passes: ['Marche sans effort jusqu’au parc.', 'La caisse n’accepte pas les cartes.'],
}
