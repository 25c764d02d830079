import type {Proof, Rule} from '../../rule.js'

/** Des ordres, et aucun choix. */
export const pasLeChoix: Rule = {
  id: 'fr.coercion.pas-le-choix',
  severity: 'suggest',
  match: [
    '(n|ne)? (a|aura|avait|laisse|laissons|ont) (pas|aucun|plus) (vraiment|d autre|eu le|eu d autre|autre|le) choix (que)?',
    '(ordonner~|commander~) (à|au|aux) (patient+|usager+|résident+|client+|l|la|le|monsieur|madame|jeune|m|mme)',
    '(lui|leur|l) (a|ai|avons|ont)? (ordonner~|intimer~|commandé) (de|d|l)',
    '(équipe|personnel|ressource|intervenant+|psychiatre|médecin|infirmière|éducateur+|éducatrice|unité|nous|on) [(exiger~|exigeons)] (que|qu|de|d|des|un|une|son|sa|le|la|l)',
    '(lui|leur) (a|ai|avons|ont) (clairement|fermement)? [(interdit|défendu)] (de|d|l|la|le|tout|toute|son|ses|sa)',
    '(est|sont|était|lui est)? (défense|interdit+|interdiction|défendu) (formelle)? (de|d) (quitter|téléphoner|fumer|appeler|circuler|fréquenter|utiliser|cellulaire|café|cuisine|salon|fumoir|ordinateur|sortie+|entrer|se lever|parler)',
    '[imposé+] (au|à|aux) (patient+|usager+|résident+|client+|l usager|lui|elle|jeune)',
    '(retrait|isolement|horaire|limite+|cadre|règle+|couvre-feu|conséquence+|arrêt|pause|repos|diète|restriction+|bain|douche|suivi|changement|déménagement|congé) (est|sont|a été|ont été|d une heure)? [imposé+]',
    '(averti+|avisé+|prévenu+|informé+|rappelé) (fermement|sévèrement|clairement|sérieusement) (que|qu|de|d|des|par)?',
    '(averti+|avisé+|prévenu+|informé+|aviser|avertir) (patient+|monsieur|madame|usager+)? (que|qu) ... (écart+|récidive+|manquement+|prochaine fois|expulsé+|isolé+|exclu+|sinon|toléré+|renvoyé+|pas le choix|conséquence+|obéir|se conformer|isolement|police|sécurité)',
    '(ne|n) (sera|seront|est|sont) (pas|plus|aucunement) toléré+',
    'tolérance zéro',
    '(sommé+|enjoint+|reçu l ordre|ordre (donné|reçu|formel)) (de|d)',
    '(intimer~ (de|d|l)|mise en demeure verbale|donner~ (un|l) (ordre|ultimatum))',
    '(ferme|fermement|sévèrement) (rappelé+|averti+|avisé+|recadré+|remis+|invité+ à)',
    '(si|s|quand|lorsqu|pourvu|tant) qu? (il|elle|iel)? (se|est)? (collabore|coopère|obéit|comporte|tient|conduit|sage) (bien|tranquille)?',
    '[(conditionnel+|conditionnelle+)] (à|au|aux) (sa|son|la|l|prise|participation|bon|bonne|collaboration)',
    '(devra|doit|devrait) (faire ses preuves|filer droit|rentrer dans le rang|marcher droit|gagner notre confiance|prouver|démontrer (qu|sa|son)|se (taire|contenter|reprendre|contrôler|mêler))',
  ],
  except: [
    '(dit|dire|sent|sentait|trouve|déplore|impression|explique|croit|estime) ... ... choix',
    '(saaq|cour|juge|tribunal|police|policiers|propriétaire|assureur|employeur|ville) ... (interdit|exiger~|imposé+|défendu)',
    '(loi|tribunal|cour|juge|bail|probation) ... (interdit+|interdiction|défense)',
  ],
  message: 'Ces mots donnent un ordre et taisent les choix.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'N’a pas le choix, prise de sang à 6 h.',
    'Le médecin a ordonné au patient de rester au lit.',
    'Le personnel exige des excuses.',
    'Averti que le prochain écart mène au retrait.',
  ],
  passes: [
    'Dit qu’elle n’a pas le choix de déménager.',
    'Le médecin a ordonné une radiographie.',
    'Avisée que le prochain rendez-vous est mardi.',
    'La SAAQ lui a interdit de conduire.',
  ],
}
