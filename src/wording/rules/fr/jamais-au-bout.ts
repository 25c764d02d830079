import type {Proof, Rule} from '../../rule.js'

/** Ne rien finir, manquer d’effort: un parcours dit comme une faute. */
export const jamaisAuBout: Rule = {
  id: 'fr.failure.jamais-au-bout',
  severity: 'suggest',
  match: [
    '(doublé|redoublé|triplé) (son|sa|ses|une|deux|trois) (secondaire|année+|cours|session)',
    '(essayé|tenté|thérapie+|cure+|désintox|démarches|suivi+|programme+|sevrage+) ... [(sans succès|en vain|sans lendemain|pour rien)]',
    'fait une croix sur (son|sa|ses|le|la|les|l)',
    '(désistement|annulation) (de|à la) dernière minute',
    '(ne|n) (tient|dure|tenait|toffe|reste) jamais (en|plus|longtemps|deux|un|une|dans|à|au|nulle)',
    '(occasion|chance|opportunité) (encore)? (raté+!|manqué+!|gâché+!|gaspillé+!|perdu+!) (encore|par|à|une)?',
    '(fin|fermeture|arrêt|cessation) (de|du) (suivi|dossier|service+) (pour|faute|par|en raison|suite) (de|d|à)? (non-collaboration|manque|absence+|refus|démotivation|désintérêt|inassiduité)',
    '(décrochage|désertion|désaffiliation) (thérapeutique|du|de|des|en cours|après|rapide|précoce|répété|complet|à)',
    '(suivi|traitement|thérapie|programme|cure|groupe|stage|école|études|démarche+|projet|psychothérapie) (encore|rapidement|vite)? (abandonné+!|délaissé+!|lâché+!|interrompu+ par (l|la|le)|cessé+! par (l|la|le)|laissé+! tombe+) (par|en|après|sans|avant|faute|à|dès|encore|depuis)?',
    '(congé+|sortie+|test+|entrevue|visite+|projet|réintégration|retour au travail|réunification) (encore|à nouveau)? (raté+!|échoué+!|loupé+!|foiré+!|bâclé+!)',
    '(a|ont|avait) (lâché|largué|planté|délaissé|plaqué|abandonné) (l|la|le|les|son|sa|ses) (école|études|travail|emploi|job|cégep|cours|secondaire|stage|suivi|groupe|formation|programme)',
    '(tentative+|appel+|démarche+|effort+|relance+|essai+) (infructueux|infructueuse+|vain+|vaine+) (de|pour) (le|la|l|les|lui) (rejoindre|contacter|joindre|parler|mobiliser|engager|convaincre|aider|intégrer)',
    '(sans suite dans les idées|aucune suite dans les idées)',
    '(est|était|fut|été|sera|comme|encore|par) un (autre|véritable|vrai|nouvel|cuisant|énième)? échec',
    'échec (total|complet|cuisant|lamentable|retentissant|monumental|rapide|également|aussi|encore|sur toute)',
    '(non|pas|jamais) (atteint+|complété+|rencontré+|terminé+) (par|faute|à cause) [(manque)? (de|d)? (effort+|motivation|volonté|collaboration|assiduité|participation|sérieux|constance|implication)]',
    'peu (travaillant+|vaillant+|studieux|studieuse+|persévérant+|ponctuel+|tenace+)',
    '(ne|n) s (est|était) (pas|jamais) rendu+ (à|au|aux) (son|sa|ses|la|rendez-vous|l)',
    'résultats (décevants|médiocres|piètres|nuls|insatisfaisants|mitigés)',
    'stage+ (échoué+!|raté+!)',
    '(abandonne|lâche|laisse tomber|commence) (tout|toujours tout|sans cesse) (ce|ses|le|en|sans)',
    '(ne|n) (termine|finit|complète|tient|respecte|achève|persévère|va) (jamais|pas|rien) (ce|jusqu|rien|ses|son|au bout|de ce)',
    '(par sa (propre)? faute|à cause de (sa|son) (paresse|négligence|consommation|comportement|attitude|mauvaise))',
    '(faute|manque|absence|à cause de son manque|par manque|à défaut) (de|d) (effort+|collaboration|motivation|persévérance|assiduité|volonté|engagement|participation|sérieux|implication|investissement|constance|intérêt|coopération|observance|suivi de sa part|présence)',
    '(dossier|suivi|épisode|service|demande|place) (est|a été|sera)? (fermé+|retiré+|terminé+|cessé+|perdu+|réattribué+) (pour|par|faute|à cause|suite) (de|d|à|au|aux|du|des|ses|son)? (manque|non|absence+|démotivation|désintérêt|manquement+|abandon|défaut|refus|collaboration|absentéisme)',
  ],
  except: [
    '(ministère|ville|centre|organisme|employeur|gouvernement|école) ... abandonné',
    '(tentative|pose|greffe|ponction|intubation|procédure|chirurgie|serveur|réanimation|projet pilote) ... échec',
    '(projet|chirurgie|radio|test) ... (repris+)',
    'échec (total|complet) (de|d) (la|l)? (greffe|ponction|pose|intubation|réanimation|serveur)',
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
  passes: ['Le film ne finit pas bien, dit-elle.', 'Dossier transféré à sa demande.'],
}
