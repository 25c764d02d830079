import type {Proof, Rule} from '../../rule.js'

/** La contrainte, dite comme une mesure. */
export const intervention: Rule = {
  id: 'fr.coercion.intervention',
  severity: 'suggest',
  match: [
    '^ (contraint+ (à|de|d) (demeurer|rester|participer|manger|prendre|assister|signer|attendre|se|respecter|suivre)|obligation de (demeurer|rester|participer|manger|prendre (sa|ses)))',
    '(équipe|personnel|ressource) a décidé (que|qu)',
    '(restriction+|limitation+) (de|des|du|d) (sortie+|téléphone|privilège+|cigarettes|cellulaire)',
    '(surveillance|encadrement|routine|séjour) ... (imposé+!|forcé+!)',
    '^ (appréhendé+|neutralisé+|intercepté+) (par|dans)',
    '(intervenir|intervenu+) physiquement',
    '((intervention|approche) (musclée|énergique)|manière forte)',
    '(sans|non) (être|avoir été) (autorisé+|permis)',
    '(cigarettes|cellulaire|argent|briquet|vêtements) (gardé+|contrôlé+|rationné+|distribué+) (au poste|par (le personnel|le poste|l équipe))',
    '(permission+|sortie+|privilège+|cellulaire|téléphone|cigarette+|briquet|tablette) (lui|leur) (a|ont|avait|avaient) été (accordé+|retiré+|refusé+|suspendu+|coupé+|confisqué+|interdit+|permis)',
    'congé (lui|leur) (a été|est|sera) (accordé|permis) (à condition|si|s il|s elle|pourvu|seulement)',
    '(on|nous|équipe|personnel|ressource) (tolère|tolérons|permet|permettons|autorise|autorisons) (qu|que) (il|elle|monsieur|madame|l usager+|la patiente|le patient)',
    '(médecin|psychiatre|responsable|éducateur+|éducatrice|intervenant+|chef) (ne|n)? (lui|leur) (permet|interdit|défend) (pas|plus)? (de|d) (garder|sortir|fumer|quitter|téléphoner|appeler|recevoir|porter|avoir|voir (sa|son|ses))',
    '(on|nous|équipe|personnel|infirmier+|médecin|psychiatre) (ne|n) (l|les) (autorise|autorisons|autorisent) (pas|plus)? à',
    '(pas|jamais|plus|non) (été|encore)? autorisé+ à (sortir|fumer|quitter|téléphoner|appeler|recevoir (sa|son|ses|des)|garder (son|sa|ses)|porter (ses|son)|circuler|descendre)',
    '(on|nous|équipe|personnel|agents) (le|la|les|l) (retient|retenons|retiennent|retenait) (à|au|sur|dans) (l|la|le|sa|son)? (étage|unité|chambre|salle|urgence|département|service)',
    '(équipe|personnel|curateur|curatrice|tuteur|tutrice|médecin|psychiatre|ressource|on|nous) (a|avons|ont)? (déjà)? décidé (pour (lui|elle)|à (sa|leur) place|sans (le|la|l) (consulter|aviser|écouter))',
    '(transfert|déménagement|suivi|hébergement|séjour|traitement|horaire|placement|relocalisation|changement) (est|a été|fut)? imposé+! (par (l équipe|le (personnel|médecin)|la (direction|ressource)|nous|l unité|l hôpital|l établissement)|malgré|contre (sa|son)|d office)',
    'enfermé+ (dans|à) (sa|la|une)? (chambre|salle)? par (le|la|l|les) (personnel|équipe|préposé+|infirmier+|agent+|soir|quart|nuit|sécurité)',
    '(ramené+|reconduit+|escorté+|retourné+) (à|au|dans|vers|sur) (l|la|le|sa|son)? (unité|chambre|étage|hôpital|urgence|ressource|foyer|département|salle|centre) (de force)? par (la|les|des|deux|l) (sécurité|police|policiers|agents|gardiens|constables|sq|spvm)',
    '(maîtrisé+|contenu+|immobilisé+) physiquement',
    '(traité+|placé+|soigné+|hébergé+|transféré+) contre sa volonté',
    '(absence+|sortie+) sans (permission|autorisation)',
    'menacé+ d expulsion de (la|l) (ressource|unité|groupe|halte|refuge)',
    'averti+ des conséquences de (son|ses|sa) (comportement+|gestes|refus|absence+)',
    '^ conséquence+ : (retrait|exclusion|suspension|expulsion) (du|de|des)',
  ],
  except: [
    'retiré+ des mains',
    '(absence+|sortie+) sans (permission|autorisation) ... (employeur|travail|patron|école|saaq)',
  ],
  message: 'Ces mots font une mesure d’une contrainte.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Contrainte à demeurer à l’unité.',
    'L’équipe a décidé qu’elle resterait.',
    'Intervention musclée des agents.',
    'Son téléphone lui a été confisqué.',
    'On tolère qu’elle fume à 20 h.',
    'N’est pas autorisé à sortir seul.',
    'L’équipe a décidé à sa place.',
    'Absence sans permission en soirée.',
    'Ramenée à l’unité par la sécurité.',
    'On ne l’autorise plus à cuisiner.',
  ],
  passes: [
    'Restriction liquidienne à 1,5 L.',
    'L’équipe a offert deux heures au choix.',
    'Contrainte sévère à l’emploi reconnue.',
    'Le médecin ne lui permet pas de courir.',
    'Elle n’est pas autorisée à conduire, lettre de la SAAQ.',
    'Absence sans autorisation de son employeur.',
  ],
}
