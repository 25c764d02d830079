import type {Proof, Rule} from '../../rule.js'

/** Des ordres, et aucun choix. */
export const pasLeChoix: Rule = {
  id: 'fr.coercion.pas-le-choix',
  severity: 'suggest',
  match: [
    '(^|il|elle|madame|monsieur|patient+|usager+) n (a|aura) (pas|aucun) (vraiment|d autre)? (le)? choix',
    '(ordonner~|commander~) (à|au|aux) (l|la|le)? (patient+|usager+|résident+|client+|monsieur|madame|jeune|m|mme)',
    '(lui|leur) (a|ai|avons|ont)? (ordonner~|intimer~) (de|d|l)',
    '(équipe|personnel|intervenant+|infirmière|éducateur+|éducatrice|unité|nous|on) (a|avons|ont|avait)? [(exiger~|exigeons)] (que|qu|des (excuses|comptes))',
    '(lui|leur) (a|ai|avons|ont) (clairement|fermement)? [(interdit|défendu)] (de|d) (quitter|sortir|fumer|téléphoner|appeler|circuler|entrer|parler)',
    '(interdit+ de visite+|(défense|interdit+|interdiction) (formelle)? (de|d) (quitter|téléphoner|circuler|fréquenter|sortie+|sortir|téléphone|cellulaire|salon|cuisine|fumoir))',
    '[imposé+] (au|à|aux) (l|la)? (patient+|usager+|résident+|client+|jeune)',
    '(retrait|isolement|couvre-feu|conséquence+) (est|sont|a été|ont été|d une heure)? [imposé+]',
    '(averti+|avisé+|rappelé+|recadré+) (fermement|sévèrement)',
    '(fermement|sévèrement) (rappelé+|averti+|avisé+|recadré+)',
    '(averti+|avisé+|prévenu+|informé+|aviser|avertir) (patient+|monsieur|madame|usager+)? (que|qu) ... (écart+|manquement+|prochaine fois|expulsé+|sinon|toléré+|pas le choix|obéir|se conformer|isolement)',
    '(ne|n) (sera|seront) (pas|plus|aucunement) toléré+',
    '(sommé+|enjoint+) de',
    '(si|s|quand|lorsqu|pourvu|tant) qu? (il|elle)? (obéit|se (comporte|conduit) bien|se tient tranquille|est sage)',
    '(devra|doit|devrait) (faire ses preuves|filer droit|rentrer dans le rang|gagner notre confiance|se mêler de)',
    '(n|ne)? (a|aura|avait|laisse|laissons|ont) (pas|aucun|plus) (vraiment|d autre|eu le|eu d autre|autre|le) choix (que)?',
    '(lui|leur) (a|ai|avons|ont) (clairement|fermement)? [(interdit|défendu)] (de|d|l|la|le|tout|toute|son|ses|sa)',
    '(est|sont|était|lui est)? (défense|interdit+|interdiction|défendu) (formelle)? (de|d) (quitter|téléphoner|fumer|appeler|fréquenter|utiliser|café|cuisine|salon|ordinateur|entrer|se lever|parler)',
    '(si|s|quand|lorsqu|pourvu|tant) qu? (il|elle|iel)? (se|est)? (collabore|coopère|obéit|comporte|tient|sage) (bien|tranquille)?',
  ],
  except: [
    '(dit|dire|sent|sentait|trouve|déplore|impression|explique|croit|estime) ... ... choix',
    '(saaq|cour|juge|tribunal|police|policiers|propriétaire|assureur|employeur|ville|loi|bail|probation|père|mère|conjoint+|ex) ... (interdit+|interdiction|exiger~|imposé+|défendu)',
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
    'Le personnel a exigé que monsieur remette son briquet.',
  ],
  passes: [
    'Dit qu’elle n’a pas le choix de déménager.',
    'Le médecin a ordonné une radiographie.',
    'Avisée que le prochain rendez-vous est mardi.',
    'La SAAQ lui a interdit de conduire.',
    'Bas de contention commandés à la pharmacie.',
    'L’antibiotique n’est pas toléré.',
    'Mal au dos quand il conduit longtemps.',
  ],
}
