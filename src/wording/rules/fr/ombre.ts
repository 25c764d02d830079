import type {Proof, Rule} from '../../rule.js'

/** Ce qui ne se fait plus, ce qui ne se fera pas: la personne comptée par ses pertes. */
export const ombre: Rule = {
  id: 'fr.deficit.ombre',
  severity: 'suggest',
  guards: {negation: false},
  match: [
    '(que l ombre (de|d)|ombre d elle-même|ombre de lui-même)',
    'perte (d autonomie|des acquis|d acquis|de ses acquis|fonctionnelle|de fonctionnement) : (très|assez)? (sévère|importante|marquée|majeure|totale|complète|lourde|globale|généralisée)',
    '(ne|n) (fait|faisait|réussit|accomplit|comprend|retient|apprend|produit) (plus|à peu près|pratiquement|presque) (à)? (rien|grand-chose)',
    '(ne|n) (pourra|pourrait|saura|saurait|arrivera|parviendra|réussira) (pas|jamais|plus) (à)? (se|s)? (suivre|gérer|vivre|assumer|tenir|retourner|réintégrer|fonctionner|travailler|organiser|débrouiller|occuper|élever|maintenir|garder|adapter|comprendre|terminer|prendre (soin|une|des|ses))',
    '(ne|n) (sera|serait|est|était|semble|paraît) (pas|jamais|plus|peu|guère) en mesure (de|d)',
    '(ne|n) (peut|pouvait|doit|saurait) (pas|plus|jamais|aucunement)? (rester|demeurer|vivre|habiter|être laissé+) seul+',
    '(ne|n)? (a|ont|avait) (pas|plus|peu|guère|jamais eu) (les|d|de|l|le|la|ce qu il)? [(outil+|ressource+|capacité+|habileté+|compétence+|force|aptitude+|ressort|étoffe|maturité|intelligence|autonomie|jugement|moyens|bagage|structure)] (pour|de|d|nécessaire+|requis+|suffisant+|interne+|cognitive+|intellectuelle+)',
    '(n a|n avait|a) (jamais|pas) (rien)? (travaillé|occupé d emploi|gardé (un|d) emploi|tenu (un|d) emploi|rien (fait|réussi|terminé|accompli)|été (autonome|capable|fonctionnel+)|appris à|su (se|s|gérer|vivre|garder))',
    '(fonctionne|fonctionner|fonctionnait|fonctionnement) (à|de|au) (un)? (très|plus)? (bas|faible|minimum|ralenti|minimal)',
    '(fonctionnement|autonomie|organisation|débrouillardise|adaptation|rendement) (global+|social+|quotidien+|fonctionnelle|domestique|personnelle|de base)? (est|demeure|reste|semble|très)? (très|plutôt)? (limité+|réduit+|faible+|précaire+|médiocre+|partielle+|nul+|inexistant+|compromis+|minimal+|pauvre+|insuffisant+|déficient+|déficitaire+|altéré+|lacunaire+|fragile+|chaotique+)',
    '(quotient intellectuel|qi|intelligence|intellect|niveau intellectuel) (est|jugé|estimé|probablement|sûrement)? (à la|dans la|sous la|très)? (limite|bas|basse|faible+|inférieur+|borderline|limité+|moyenne faible|réduit+|diminué+|lent+|déficient+|sous-optimal)',
    '(peu|aucun|aucune|faible|manque de|absence de|sans) (potentiel+|bagage|rendement|débrouillardise|acquis|maturité affective|capacités intellectuelles|capacité d apprentissage|sens (pratique|de l organisation|des responsabilités))',
    '(encadrement|supervision|stimulation) [(constant+|serré+|étroit+|soutenu+|continu+|continuel+|permanent+)]',
    '(difficulté+|problème+|incapacité+|inaptitude) à (fonctionner|s organiser|se (prendre|gérer|structurer|débrouiller|contrôler|mobiliser|responsabiliser)|se prendre en main|gérer (ses|son|sa|la))',
    '(pas|plus|jamais|peu) (capable|en état|apte+) (de|d|à) (rien|se (prendre|gérer|débrouiller|contrôler|mobiliser|structurer|faire)|s (occuper|organiser|en|assumer|adapter)|gérer|tenir|fonctionner|vivre|assumer|suivre|travailler|garder|élever|décider|réfléchir|comprendre|prendre)',
    '^ (aucun|aucune|sans|zéro) (réseau|loisir+|projet+|ami+|intérêt+|ambition+|passion+|occupation+|soutien+|vie sociale|réalisation+)',
  ],
  except: [
    '(avant|pendant|d ici|durant|tant) ... (pourra|pourrait)',
    '(pourra|pourrait) (pas|plus) (travailler|retourner|suivre|tenir|garder) ... (avant|pendant|durant|mardi|mercredi|jeudi|vendredi|lundi|demain|cette)',
    'en mesure de (signer|bouger|parler|manger|boire|conduire|tenir|recevoir|accueillir|prendre l appel|venir|se présenter|marcher|avaler|consentir|se lever|se déplacer|communiquer|payer|répondre au|rappeler)',
    'outil+ pour (réparer|bricoler|travailler)',
    '(moyens|capacité|force) (de|d) (payer|consentir|préhension|transport|tester|emprunt)',
    '(ne|n) a pas travaillé (hier|aujourd|cette|lundi|mardi|mercredi|jeudi|vendredi|ce)',
    '(thyroïdien+|rénal+|hépatique|valvulaire|ventriculaire|cardiaque) ... (altéré+|réduit+|limité+)',
    '(capable|apte+) de (tenir (debout|assis+)|suivre (le|la) (regard|doigt|lumière)|gérer ses sécrétions)',
    'fonctionnement (altéré|compromis) (de|du) (la|l|rein|foie|appareil)',
    'inaptitude à gérer',
    'projet+ (suicidaire+|de (suicide|mort|se tuer)|homicide)',
    '(aucun|sans|zéro) réseau (cellulaire|wifi|internet|sans)',
    'jamais travaillé (de|comme|dans|avec|au|en|à)',
    '(aucun|aucune) ... (possible|permis)',
  ],
  message: 'Ces mots comptent les pertes, et taisent ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'N’est plus que l’ombre d’elle-même.',
    'N’a pas les outils pour affronter ce deuil.',
    'Ne peut pas vivre seule.',
    'Fonctionne à un bas niveau.',
  ],
  passes: [
    'Il ne pourra pas travailler avant le 4 mai.',
    'Elle n’a pas les moyens de payer le taxi.',
    'N’est pas en mesure de venir mardi.',
    'Elle vit seule et cuisine chaque soir.',
  ],
}
