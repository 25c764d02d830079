import type {Proof, Rule} from '../../rule.js'

/** La permission, accordée à un adulte. */
export const permission: Rule = {
  id: 'fr.coercion.permission',
  severity: 'suggest',
  match: [
    'autorisé+ (seulement|maintenant|enfin|exceptionnellement)? à (sortir|porter (ses|son)|fumer|ravoir|quitter|téléphoner|assister|recevoir|descendre|texter|appeler|circuler|se rendre|garder|regarder|écouter|aller (au|dehors|fumer)|utiliser (son|le)|faire (un appel|une (sortie|marche|promenade)))',
    '^ permis de (fumer|sortir|téléphoner|appeler)',
    '(permission+|sortie+|privilège+|congé temporaire) (de (sortie|cour|jour|fin de semaine|nuit|groupe|cellulaire|téléphone|cigarette+))? (est|sont|a été)? (accordé+|permis+|retiré+|suspendu+|refusé+|révoqué+|coupé+|restreint+|octroyé+|à mériter)',
    '(^|perd|perdu|ses|retrait des|gagner|mériter) privilège+',
    'droit (à|de|d|au|aux|à la) (un|une|deux|trois|ses|sa|son)? (seule)? (appel+|sortie+|cigarette+|dessert|collation+|téléphone|cellulaire|console|fumoir|télé|tablette|ordinateur|fumer|sortir|appeler|téléphoner)',
    'n a pas (le)? droit (de|d|au|aux) (sortir|fumer|quitter|appeler|téléphoner|téléphone|visite+|sortie+)',
    '(reçoit|aura|obtient|récupère|retrouve|gagne) (ses|son|sa|une|un|le|des) (cigarette+|téléphone|cellulaire|café|dessert|sortie+|vêtements|tablette|collation|argent|console) (si|s|seulement|à condition|contre)',
    '(^|si|selon|pour|vu|par) (sa|son|un|le)? [(bon comportement|bonne conduite)]',
    '(on|nous|personnel|équipe|infirmière|préposé+) (ne|n)? (lui|leur) (permet|permettons|interdit|défend|a permis|a interdit|avons permis|avons interdit) (de|d|pas|plus|deux|une|un|que)?',
    '(mériter~|gagner~|perdre~) (pas|bien|plus)? (ses|sa|son|une|cette) (sortie+|privilège+|permission+|fin de semaine|congé temporaire)',
    '(mériter~|gagner~) (ses|son|sa) (cigarettes|cigarette|téléphone|congé)',
    '^ laissé+ sortir',
    '(puni+|privé+) (de|d) (sa|ses|son)? (sortie+|cigarette+|visite+|téléphone|dessert|télé|café)',
    'puni+ pour avoir',
    '(autorisé+|permis) (seulement|maintenant|enfin|exceptionnellement)? (à|de) (sortir|porter|fumer|ravoir|reprendre|manger|utiliser|quitter|marcher|dormir|écouter|regarder|téléphoner|assister|participer|jouer|recevoir|cuisiner|boire|rester|descendre|texter|appeler|circuler|se rendre)',
    'laissé+ libre (de|d)',
    'permission+ de (sortie+|fin|jour|nuit)',
    '(sortie+|permission+|téléphone|privilège+|visite+|cigarettes|cellulaire) (sont|est|au téléphone)? (accordé+|permis|suspendu+|coupé+|interdit+|annulé+|à mériter)',
    '(privilège+|a (droit|eu le droit|eu droit) (à|de) (une|sa|un)?|(a|obtient|demande|demander|avoir) la permission|n’a pas le droit)',
    '(droit+ de sortie+|congé (temporaire)? accordé|(selon|si) (son|le)? (comportement|bon comportement)|temps d’arrêt)',
    '(laissé+|gardé+) (sortir|à vue)',
    '(a|ont|avait|se voit|va) (perdu|perdre|mérité|gagné|obtenu|retrouvé) (ses|sa|son|une|le|leur) (droit+|sortie+|privilège+|cigarettes|congé+|visite+|sorties)',
    '(mériter~|mérite) (pas|bien|plus)? (sa|ses|son|une|cette) (congé|téléphone|fin)',
    '(récompensé+|puni+) (par|dans|avec|pour|d) (sa|son|un|une|avoir)',
  ],
  except: [
    'privilège+ (d|de pratique|du médecin|hospitaliers)',
    '(conjoint+|ex|père|mère|voisin+|patron|employeur|propriétaire) ... (puni+|privé+|autorisé+)',
    'permis de conduire',
    'a droit à (une|un) (aide|prestation|indemnité|rente|avocat|copie)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... autorisé+ à',
    '(conjoint+|ex|père|mère|patron|employeur) ... (puni+|récompensé+)',
  ],
  message: 'Ces mots parlent de permission, comme à un enfant.',
}

export const proof: Proof = {
  sources: ['nursing', 'pratique-qc'],
  flags: [
    'On lui permet de sortir fumer.',
    'Perd ses privilèges de cigarette.',
    'A mérité sa sortie du samedi.',
    'Est autorisée à faire un appel.',
    'Droit à une cigarette aux heures.',
    'Punie de sa sortie.',
  ],
  passes: [
    'Elle choisit de sortir avec sa sœur.',
    'Son permis de conduire est renouvelé.',
    'Elle a droit à un avocat.',
    'L’IRM a permis de voir la lésion.',
    'A perdu son téléphone dans l’autobus.',
    'On lui laisse un message vocal.',
    'Le père a un droit de visite aux deux semaines.',
  ],
}
