import type {Proof, Rule} from '../../rule.js'

/** Des conditions posées par d’autres. */
export const doit: Rule = {
  id: 'fr.coercion.doit',
  severity: 'suggest',
  match: [
    '(c est|ce|est|sont|était|^|absolument|horaire|visite|présence|participation|dose|suivi) (n est)? (pas|non) (pas)? négociable+',
    '[(doit|devra|devrait|doivent) se] (soumettre|conformer|responsabiliser|plier)',
    '[(doit|devra|devrait|doivent)] (obéir|collaborer|coopérer|obtempérer|mériter|rendre des comptes|s excuser|(avoir|attendre) notre|démontrer (qu|sa|son)|comprendre (que|qu)|accepter (de (suivre|prendre|se|participer)|d être|sa (maladie|médication|condition)|son (diagnostic|traitement)|l aide)|participer (au|aux|à (la|ses|l))|respecter (le|la|les|l|son|sa) (cadre|règle+|règlement+|consigne+|contrat|entente|code)|demander (l accès|la permission)|apprendre à (se (contrôler|calmer|responsabiliser|taire)|gérer (ses|sa|son) (colère|émotions|argent|budget|frustration+)|écouter|respecter|attendre)|faire (des|plus d) efforts|être (encadré+|recadré+))',
    '[doit] ... ... (pour|afin d|afin de) (mériter|ravoir|regagner|gagner|obtenir|récupérer|conserver|garder) (ses|sa|son|le|la|une|un|leur) (sortie+|privilège+|congé|chambre|cellulaire|téléphone|droit+|place)',
    '[doit] (rester|demeurer|retourner|manger|attendre) (dans|à) sa chambre',
    'faut qu (il|elle) (comprenne|accepte|collabore|obéisse|change|se responsabilise)',
    '(obligé+|tenu+|contraint+|forcé+) (de|à|d) (respecter (le|les|la) (couvre-feu|règle+ ($|d|de (la|l|vie)|du)|cadre|horaire)|participer|manger|signer|collaborer|coopérer|obtempérer|suivre|assister|se (soumettre|laver|doucher|lever|coucher)|prendre (sa|ses|son|la|une) (médication|médicaments|douche|bain|traitement|injection|pilules)|rester (à|sur|dans) (l|sa)? (unité|chambre))',
    '(sous peine (de|d) (perdre|sanction+|expulsion|isolement|contention+|conséquence+|retrait|rester|se|congé|transfert|fermeture)|exigé+ (de lui|d’elle|qu)|pour son propre? bien)',
    '(rappelle|rappelé+|répète|répété) qu (il|elle) [(doit|devra|devrait)] (prendre (ses|sa|son)|participer|attendre|se laver|respecter|rester|écouter|manger)',
    '[(doit|devra|devrait|doivent)] (adhérer|prouver|quitter (l unité|la ressource|le foyer)|cesser (de consommer|ses (demandes|plaintes|menaces|gestes))|remettre (ses|son|sa) (cellulaire|cigarettes|téléphone|briquet))',
    '[doit (se)?] (assister|demander (la|l|au|à|avant|pour)|rendre des comptes|s excuser|avoir notre)',
    '[doit] ... ... (pour|afin d|afin de) (obtenir|mériter|ravoir|gagner|récupérer|avoir droit|retrouver|conserver|garder) (ses|sa|son|le|la|une|l|droit|leur)',
    '[doit (se)?] (soumettre|conformer|respecter|obéir|participer|accepter|démontrer|gagner|comprendre|apprendre à|demander la permission)',
    '(est|se voit)? (obligé+|tenu+|contraint+|forcé+) (de|à|d) (se|s|sortir|rester|recevoir|partager|attendre|dormir|porter|demander)',
    '(doit|devra|devrait) (apprendre à|fournir)',
  ],
  except: [
    '(prix|loyer|chèque|effet|salaire|titre+|contrat) ... négociable+',
    '(pas|jamais|nullement) été? (contraint+|forcé+|obligé+|tenu+)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|équipe|personnel|infirmière|formulaire|on|vous|nous|loyer) ... doit',
    '(sent|sentait) (obligé+|forcé+|contraint+)',
    '(ordonnance|conditions|tribunal|cour|probation|loi|jugement|juge) ... doit',
    'bien être',
    'doit (assister|s excuser) (à|au|aux) (la|une|l)? (audience|mariage|funérailles|réunion)',
    'doit prendre (l|le|la|un|rendez) (autobus|train|métro|taxi|avion|vous|bus)',
    'probation : doit',
    '(obligé+ de rester (à jeun|couché+|debout|assis+)|rester ... ... ... (gouttelettes|covid|contact))',
  ],
  message: 'Ces mots posent une condition sans dire qui l’a acceptée.',
}

export const proof: Proof = {
  sources: ['pratique-qc', 'strengths-model'],
  flags: [
    'Le bain, c’est non négociable.',
    'Doit se soumettre au plan.',
    'Est obligée de participer au groupe.',
    'Doit se responsabiliser.',
    'Tenue de respecter le couvre-feu.',
  ],
  passes: [
    'Chèque non négociable remis.',
    'Elle doit appeler sa sœur mardi.',
    'L’équipe doit respecter ses choix.',
    'Elle doit prendre l’autobus à 8 h.',
    'Il doit savoir quand passe le bus.',
    'Doit cesser l’aspirine sept jours avant.',
    'Elle doit prendre du poids, dit le pédiatre.',
    'Sorties au parc pour son bien-être.',
  ],
}
