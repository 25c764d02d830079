import type {Proof, Rule} from '../../rule.js'

/** Propre et sale, pour des gens et des tests. */
export const propre: Rule = {
  id: 'fr.substance.propre',
  severity: 'strong',
  match: [
    '(urine|urines|dépistage|test|tests) (de drogue|urinaire|d urine)? (est|sont|revenu+|revient)? (sale+|propre+|clean)',
    '(est|reste|demeure|été|resté+|redevenu+|toujours) (clean|propre+) (depuis|de drogue)',
    '(clean|(est|très|arrive|arrivé+|complètement|encore) gelé+|gelé+ (comme|dur|ben)|drogué+ raide|chaud+ raide|sur (la|le gros) (brosse|party|go)|paqueté+|défoncé+|stone|buzzé+|saoul+|soûl+|ivre mort|boit comme|se (gèle|pique|drogue|défonce|soûle|saoule|soûler|saouler|droguer|droguait|défoncer|shoote|shooter)|éméché+|cocktailé+|chaudasse|pompette+|beuverie+|soûlerie+|non-abstinent)',
    '(dépistage|urine+|test|bilan|analyse+) (de drogue|urinaire)? (est|était|sort|revenu|revenue)? [(propre+|sale+|clean)]',
    '[(sale+|souillé+)] (au|à|aux|sur) (le|la|l|son|sa)? (dernier|dernière|récent)? (dépistage+|test+|urine+|analyse+)',
    '(test|dépistage|échantillon|urine+) (de drogue|urinaire)? [(souillé+|contaminé+)]',
    'brosse (de|d) (deux|trois|quatre|cinq|plusieurs|une|2|3|4|5) (jour+|semaine+)',
    '(virer~|vire|lendemain (de|d)|parti+ sur|pris|prend) (une)? (brosse|cuite|balloune|dérape|débauche)',
    '(encore|toujours|visiblement|clairement|fortement|de nouveau) intoxiqué+',
    '(pas beau à voir|fond de tonne|sent la (tonne|robine|boisson)|lève le coude|prend un coup|coup dans le nez)',
    '(^|(est|était|arrive|encore|semble|visiblement|clairement|toujours|et)) en manque',
    '(boit|fume|consomme|sniffe) ... (à la journée longue|du matin au soir|à longueur de journée|comme (un|une) (trou|pompier|éponge)|à tour de bras|à outrance|non-stop)',
    '(prend|pour|consomme|fume|sniffe|injecte) (des|ses|ces|sa)? (cochonneries|saloperies|cochonnerie)',
    'sobriété (douteuse|fragile|questionnable|relative|chancelante)',
    'méthadonien+',
    '(pas|plus) (de)? (s empêcher|se retenir|s arrêter) de (boire|consommer|fumer|sniffer)',
    '(échoué|raté|coulé|manqué|flunké) (son|le|un|ses) (test+|dépistage+)',
    '(se bourre|se gave|gober~|bourré+) (de|des)? (pilules|médicaments|benzos|comprimés)',
    '(piquerie+|crackhouse|crack house|bébé-crack)',
    'boit (sa|son|toute|tout) (paye|paie|chèque|aide|bs)',
    '(sur un|un gros|son|encore) (high|buzz|fix)',
    '(dernier|dernière|précédent+|autre+|deux autres) (dépistage|test)? (est|était|étaient|fut) [(sale+|propre+)]',
    '(est|était|reste|demeure|maintenant|enfin|toujours) (maintenant|enfin|toujours)? [propre] (depuis|et sobre)?',
    '({charge}|il|elle) est ... [propre] $',
  ],
  except: [
    'brosse (à|de|pour) (dents|cheveux|toilette|vaisselle|ses|les)',
    'en manque (de|d) (sommeil|temps|personnel|attention|affection|matériel|confiance|fer|vitamine+|inspiration|lits)',
    'défoncé+ (la|sa|ma|une|le|son|les|leur) (porte+|fenêtre+|mur+|serrure)',
    '(plaie|pansement|logement|chambre|cuisine|vêtements|engelure|lac|sol|pieds|doigts|eau) ... (propre+|gelé+)',
    'gelée (de|royale|aux)',
    'se pique (avec|en|le|au)',
    '(linge|vêtement+|chambre|plaie|pansement|drap+|assiette+) ... (propre+|sale+)',
    'urine+ (propre+|mi-jet) (mi-jet|envoyée|prélevée)',
    '(plaie|peau|pansement|chambre|logement|maison|linge|site|pourtour|assiette|voix) ... propre+',
  ],
  message: 'Ces mots jugent, là où un fait ou un résultat suffirait.',
}

export const proof: Proof = {
  sources: ['va', 'practice', 'pratique-qc'],
  flags: ['Il est clean depuis mai.', 'Urines sales pour la cocaïne.'],
  passes: ['Plaie propre, pansement refait.', 'Son propre logement dès juillet.'],
}
