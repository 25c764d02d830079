import type {Proof, Rule} from '../../rule.js'

/** Ce qui ne se fait plus, ce qui ne se fera pas: la personne comptée par ses pertes. */
export const ombre: Rule = {
  id: 'fr.deficit.ombre',
  severity: 'suggest',
  guards: {negation: false},
  match: [
    'ombre (d elle-même|de lui-même)',
    '(perte (d autonomie|de ses acquis) : (très|assez)? (sévère|importante|marquée|majeure|totale|lourde|généralisée)|perte (totale|complète|sévère|importante|majeure|marquée|lourde|quasi) (totale|complète)? (d|de) (son|l|ses|tous)? (ses)? (autonomie|acquis)|(perdu|perd) (toute|complètement|totalement)? (son|sa|l)? autonomie)',
    '(ne|n) (pourra|pourrait|saura|saurait|arrivera|parviendra|réussira) (pas|plus|jamais) (à)? (se|s)? (gérer|assumer|réintégrer|fonctionner|organiser|débrouiller|occuper|adapter|vivre (seul+|en)|suivre le (groupe|rythme|programme)|tenir (un (budget|logement|emploi)|maison)|garder (un|son) (emploi|logement|job)|élever)',
    '(pas|jamais|plus|guère) (en mesure|capable|apte+|en état) (de|d|à) (rien (faire|seul+|de|par|depuis|$)|se (gérer|prendre en|débrouiller|contrôler|mobiliser|structurer|responsabiliser)|s (occuper|organiser|assumer|adapter)|gérer|tenir (un (budget|logement|emploi)|maison)|fonctionner|vivre|assumer|garder (un|son) (emploi|logement|job)|élever|décider|réfléchir|prendre (une décision|des décisions|soin))',
    '(ne|n) (peut|pouvait|saurait) (pas|plus|jamais)? (demeurer|vivre|habiter) seul+',
    'n (a|avait) jamais (rien (fait de|réussi|terminé|accompli)|gardé (un|d) emploi|tenu (un|d) emploi|été (autonome|fonctionnel+)|su (se|s|gérer|vivre|garder))',
    '(quotient intellectuel|qi|intelligence|intellect|niveau intellectuel) (est|jugé|estimé|probablement|sûrement)? (à la|très)? (limite|bas|basse|faible+|limité+|lent+|déficient+)',
    '(aucun|peu de|faible|sans) potentiel (de|d) (réadaptation|réinsertion|évolution|amélioration)',
    '(aucun|aucune|manque de|sans|peu de) (débrouillardise|maturité affective|sens (pratique|de l organisation|des responsabilités))',
    'incapacité à (fonctionner|s organiser|se (prendre en|gérer|débrouiller|responsabiliser))',
    '(ne|n) (fait|faisait|réussit|accomplit|comprend|retient|apprend|produit) (plus|à peu près|pratiquement|presque) (à)? (rien|grand-chose)',
    '(ne|n) (pourra|pourrait|saura|saurait|arrivera|parviendra|réussira) (pas|jamais|plus) (à)? (se|s)? (suivre|vivre|tenir|retourner|travailler|maintenir|garder|comprendre|terminer|prendre (soin|une|des|ses))',
    '(ne|n)? (a|ont|avait) (pas|plus|peu|guère|jamais eu) (les|d|de|l|le|la|ce qu il)? [(outil+|ressource+|capacité+|habileté+|compétence+|force|aptitude+|ressort|étoffe|maturité|intelligence|autonomie|jugement|moyens|bagage|structure)] (pour|de|d|nécessaire+|requis+|suffisant+|interne+|cognitive+|intellectuelle+)',
    '(fonctionne|fonctionner|fonctionnait|fonctionnement) (à|de|au) (un)? (très|plus)? (bas|faible|minimum|ralenti|minimal)',
    '(fonctionnement|autonomie|organisation|débrouillardise|adaptation|rendement) (global+|social+|quotidien+|domestique|fonctionnelle|personnelle|de base)? (est|demeure|reste|semble|très)? (très|plutôt)? (limité+|réduit+|faible+|précaire+|médiocre+|partielle+|nul+|inexistant+|compromis+|minimal+|pauvre+|insuffisant+|déficient+|déficitaire+|altéré+|lacunaire+|fragile+|chaotique+)',
    '(peu|aucun|aucune|absence de|sans) (potentiel+|bagage|rendement|acquis|capacité d apprentissage|sens (pratique|de l organisation|des responsabilités))',
    '(encadrement|supervision|stimulation) [(constant+|strict|serré+|étroit+|soutenu+|continu+|continuel+|permanent+)]',
    '^ (aucun|aucune|sans|zéro) (réseau|loisir+|ambition+|passion+|vie sociale|projet+|ami+|intérêt+|occupation+|soutien+|réalisation+)',
  ],
  except: [
    '(avant|pendant|d ici|durant|tant) ... (pourra|pourrait)',
    '(pourra|pourrait) (pas|plus) (travailler|retourner|suivre|tenir|garder) ... (avant|pendant|durant|mardi|mercredi|jeudi|vendredi|lundi|demain|cette)',
    'en mesure de (signer|bouger|parler|manger|boire|conduire|tenir|recevoir|accueillir|prendre l appel|venir|se présenter|marcher|avaler|consentir|se lever|se déplacer|communiquer|payer|répondre au|rappeler)',
    'outil+ pour (réparer|bricoler|travailler)',
    '(moyens|capacité|force) (de|d) (payer|consentir|préhension|transport|tester|emprunt)',
    '(thyroïdien+|rénal+|hépatique|valvulaire|ventriculaire|cardiaque) ... (altéré+|réduit+|limité+)',
    '(capable|apte+) de (tenir (debout|assis+)|suivre (le|la) (regard|doigt|lumière)|gérer ses sécrétions)',
    'fonctionnement (altéré|compromis) (de|du) (la|l|rein|foie|appareil)',
    'projet+ (suicidaire+|de (suicide|mort|se tuer)|homicide)',
    '(aucun|sans|zéro) réseau (cellulaire|wifi|internet|sans)',
    'jamais travaillé (de|comme|dans|avec|au|en|à)',
    '(aucun|aucune) ... (possible|permis)',
    'autonomie (de|du) (batterie|pile|moteur|vélo)',
  ],
  message: 'Ces mots comptent les pertes, et taisent ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'N’est plus que l’ombre d’elle-même.',
    'N’a pas les outils pour affronter ce deuil.',
    'Ne peut pas vivre seule.',
    'Dame en perte complète d’autonomie.',
    'Fonctionne à un bas niveau.',
  ],
  passes: [
    'Il ne pourra pas travailler avant le 4 mai.',
    'Elle n’a pas les moyens de payer le taxi.',
    'N’est pas en mesure de venir mardi.',
    'Elle vit seule et cuisine chaque soir.',
    'Ne peut rester seul 24 h après l’anesthésie.',
    'Lésion à faible potentiel hémorragique.',
    'Dit avoir de la difficulté à gérer son stress.',
  ],
}
