import type {Proof, Rule} from '../../rule.js'

/** La permission, accordée à un adulte. */
export const permission: Rule = {
  id: 'fr.coercion.permission',
  severity: 'suggest',
  match: [
    'permission+ de (sortie+|fin|jour|nuit)',
    'droit (à|de|d) (un|une|deux|trois|ses|sa|fumer|sortir|appeler|téléphoner) (appel+|sortie+|cigarette+|visite+|café+|collation+|fois|seul+|dehors)',
    '(on|nous) ne (lui|leur) (permet|permettons|laisse|laissons|accorde|accordons|donne|autorise) (pas|plus|que)',
    '(on|nous) (lui|leur) avons (permis|accordé|autorisé|interdit|retiré)',
    '(on|nous) (lui|l|leur) (permet|a permis|accorde|a accordé|laisse|interdit|a interdit|défend|retire|a retiré|autorise|tolère) (permis|de|à|le|la|l|une|un|son|sa|ses)?',
    '(personnel|équipe|infirmière|intervenant+|préposé+) lui permet',
    '(autorisé+|permis) (seulement)? à (sortir|fumer|aller|appeler|prendre|recevoir|circuler|utiliser|faire|garder|retourner)',
    '(sortie+|permission+|téléphone|privilège+|visite+|cigarettes|cellulaire) (sont|est|au téléphone)? (accordé+|permis|permise+|retiré+|suspendu+|refusé+|révoqué+|coupé+|restreint+|interdit+|annulé+|à mériter)',
    '(privilège+|a (droit|eu le droit|eu droit) (à|de) (une|sa|un)?|(a|obtient|demande|demander|avoir) la permission|n’a pas le droit)',
    '(mériter~|gagner~|perdre~) (ses|sa|son|une) (droit|sortie+|privilège+|congé|cigarettes|permission+)',
    '(interdit+|interdiction) de (sortie+|sortir|visite+|téléphone)',
    'lui (est|a été|sera) (permis|interdit|accordé|refusé|retiré|imposé)',
    'se voit (accorder|retirer|octroyer|imposer)',
    '(droit+ de sortie+|congé (temporaire)? accordé|(selon|si) (son|le)? (comportement|bon comportement)|temps d’arrêt)',
    '(en récompense|(par|pour|vu) (sa|son)? (bonne conduite|bon comportement)|bien comporté+)',
    '(laissé+|gardé+) (sortir|à vue)',
    '(a|ont|avait|se voit|va) (perdu|perdre|mérité|gagné|obtenu|retrouvé) (ses|sa|son|une|le|leur) (droit+|sortie+|privilège+|permission+|cigarettes|congé+|téléphone|visite+|sorties)',
    '(a droit|autorisé+|permis) (à)? (deux|trois|une|quatre|cinq|1|2|3|5|10|15|30) (appel+|sortie+|cigarette+|visite+|min|minutes|heure+|fois|café+)',
    '(mériter~|mérite) (pas|bien|plus)? (sa|ses|son|une|cette) (sortie+|privilège+|permission+|congé|téléphone|fin)',
    '(récompensé+|puni+) (par|dans|avec|pour|d) (sa|son|un|une|avoir)',
    '^ droit à (une|un|deux|sa|ses) (seule)? (cigarette+|sortie+|appel+|visite+|café)',
    '(ne|n) (pourra|peut|pourront) (pas|plus)? (avoir|recevoir|faire) (de|d|aucune|aucun) (visite+|visiteur+|téléphone|cigarette+|sortie+|appel+)',
    '(puni+|privé+) (de|d) (sa|ses)? (sortie+|cigarette+|visite+|téléphone|dessert|télé|café)',
  ],
  except: [
    '(retire|retiré) ... (point+|suture+|cathéter|plâtre|sonde|pansement+|drain|soluté|voie|agrafes|vésicule|rein|sein|tumeur|dent+|moniteur|attelle)',
    'privilège+ (d|de pratique|du médecin|hospitaliers)',
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
  ],
}
