import type {Proof, Rule} from '../../rule.js'

/** Ne rien finir, manquer d’effort: un parcours dit comme une faute. */
export const jamaisAuBout: Rule = {
  id: 'fr.failure.jamais-au-bout',
  severity: 'suggest',
  match: [
    '(doublé|redoublé|triplé) (son|sa|ses|une|deux|trois) (secondaire|année+|cours|session)',
    '(thérapie+|cure+|désintox|programme+|sevrage+) ... [(sans succès|en vain|sans lendemain|pour rien)]',
    'fait une croix sur (ses études|son retour|sa réadaptation|(la|sa) thérapie|le (suivi|programme))',
    '(désistement|annulation) (de|à la) dernière minute',
    '(il|elle|{charge}) ne (tient|dure|tenait|toffe|reste) jamais (en (place|emploi|poste|appartement)|plus (d|de|que)|longtemps|deux|un|nulle)',
    '(occasion|chance|opportunité) encore? (raté+!|manqué+!|gâché+!|gaspillé+!|perdu+!)',
    '(fin|fermeture|arrêt|cessation) (de|du) (suivi|dossier|service+) (pour|faute|par|en raison|suite) (de|d|à)? (non-collaboration|manque|absence+|refus|démotivation|désintérêt|inassiduité)',
    '(décrochage|désertion|désaffiliation) (thérapeutique|(du|de|des) (suivi|traitement|groupe|programme|soins|services)|en cours|rapide|précoce|répété|complet)',
    '(suivi|traitement|thérapie|programme|cure|groupe|stage|école|études|démarche+|projet|psychothérapie) (encore|rapidement|vite)? (abandonné+!|délaissé+!|lâché+!|laissé+! tombe+|(cessé+!|interrompu+) par (le|la|l) (patient+|usager+|client+))',
    '(tentative+|appel+|démarche+|effort+|relance+|essai+) (infructueux|infructueuse+|vain+|vaine+) (de|pour) (le|la|l|les|lui) (mobiliser|engager|convaincre|aider|intégrer)',
    '(sans suite dans les idées|aucune suite dans les idées)',
    '(séjour|congé|placement|thérapie|cure|programme|suivi|sevrage|retour|hébergement|stage|sortie+|réinsertion|emploi|mariage|vie|parcours|réadaptation) ... un (autre|véritable|vrai|nouvel|cuisant|énième)? échec',
    'un (autre|nouvel|cuisant|énième) échec',
    '(échec (cuisant|lamentable|retentissant|monumental|sur toute)|^ échec (total|complet|encore|aussi|également))',
    '(non|pas|jamais) (atteint+|complété+|rencontré+|terminé+) (par|faute|à cause) [(manque)? (de|d)? (effort+|motivation|volonté|collaboration|assiduité|participation|sérieux|constance|implication)]',
    'peu (travaillant+|vaillant+|studieux|studieuse+|persévérant+|ponctuel+)',
    '(ne|n) s (est|était) (pas|jamais) rendu+ (à|au|aux) (son|sa|ses|la|rendez-vous|l)',
    '(piètres résultats|résultats (médiocres|piètres|(scolaires|académiques) (décevants|nuls|insatisfaisants|mitigés)))',
    '(abandonne|lâche|laisse tomber|commence) (tout|toujours tout|sans cesse) (ce|ses|le|en|sans)',
    '(ne|n) (termine|finit|complète|achève) (jamais|pas|rien) (rien|(de)? ce qu|ses (cours|études|projets|démarches|thérapies)|son (programme|secondaire|stage|cours))',
    '(ne|n) (tient|respecte) (jamais|pas) (ce qu|ses (engagements|promesses)|sa parole)',
    '(ne|n) (va|persévère) (jamais|pas) (jusqu)? au bout (de|d)',
    '(par sa (propre)? faute|à cause de (sa|son) (paresse|négligence|consommation|comportement|attitude|mauvaise (volonté|foi|attitude|conduite)))',
    '(faute|manque|défaut) (de|d) (effort+|collaboration|motivation|persévérance|assiduité|volonté|engagement|participation|sérieux|implication|investissement|constance|coopération|observance)',
    'absence de (sérieux|implication|investissement|suivi de sa part)',
    '(dossier|suivi|épisode|service|demande|place) (est|a été|sera)? (fermé+|retiré+|terminé+|cessé+|perdu+|réattribué+) (pour|par|faute|à cause|suite) (de|d|à|au|aux|du|des|ses|son)? (manque|non|absence+|démotivation|désintérêt|manquement+|abandon|défaut|refus|collaboration|absentéisme)',
    '(essayé|tenté|démarches|suivi+) ... [(sans succès|en vain|sans lendemain|pour rien)]',
    '(tentative+|appel+|démarche+|effort+|relance+|essai+) (infructueux|infructueuse+|vain+|vaine+) (de|pour) (le|la|l|les|lui) (rejoindre|contacter|joindre|parler)',
    '(était|fut|été|sera|comme|encore|par) un (autre|véritable|vrai)? échec',
    '(ne|n) (termine|finit|complète|tient|respecte|achève|persévère|va) (jamais|pas|rien) (ce|jusqu|rien|ses|son|au bout|de ce)',
  ],
  except: [
    '(abandonné+|délaissé+) par (la|le|l|son) (clinique|ministère|ville|école|organisme|médecin)',
    '(faute|manque|défaut) ... (de la|du|de l|de son) (ville|clinique|locateur|propriétaire|assureur|employeur|école|ministère)',
    '(ministère|ville|centre|organisme|employeur|gouvernement|école) ... abandonné',
    'échec (total|complet) (de|d) (la|l)? (greffe|ponction|pose|intubation|réanimation|serveur)',
    '(tentative|pose|greffe|ponction|intubation|procédure|chirurgie|serveur|réanimation|projet pilote) ... échec',
  ],
  message: 'Ces mots font une faute d’un parcours.',
}

export const proof: Proof = {
  sources: ['cmha', 'pratique-qc'],
  flags: [
    'Ne termine jamais ses cours.',
    'Expulsé faute de collaboration.',
    'Dossier fermé pour manque de motivation.',
  ],
  passes: [
    'Suivi abandonné par la clinique, faute de budget.',
    'Traitement cessé par la pédiatre.',
    'La pile ne dure jamais longtemps.',
    'La recette est un échec, elle en rit.',
    'Le film ne finit pas bien, dit-elle.',
    'Dossier transféré à sa demande.',
  ],
}
