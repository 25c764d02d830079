import type {Proof, Rule} from '../../rule.js'

/** L’orgueil et l’égoïsme, prêtés à qui demande une place. */
export const seCroit: Rule = {
  id: 'fr.character.se-croit',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(ne|n)? (penser~|vit) (qu|que|juste|seulement|uniquement) (à|pour) (lui|elle|eux|soi|sa personne|son plaisir|son nombril)',
    '(ramener~|rapporter~|ramène) (tout|toujours tout|toute|sans cesse tout) (à|sur) (lui|elle|soi|sa personne)',
    'veut (toujours|tout|encore)? (avoir raison|(avoir)? le dernier mot|tout (contrôler|diriger|cuit|régenter)|être le centre|passer en premier)',
    'le centre (du monde|de l (attention|univers))',
    '(veut|réclame|exige) (un traitement (royal|de faveur|spécial)|des passe-droits|être servi+|qu on (la serve|le serve|lui obéisse))',
    '((donner~|distribuer~) (des|ses) ordres|(s attend|s attendait) à tout (avoir|recevoir|obtenir)|(lever~|lève) le nez sur (tout|nos|le menu|les (repas|activités|services)|l aide))',
    '(commander~|mener~|mène) (tout le monde|les (autres|usagers|résidents)|le personnel|l unité)',
    'faire~ (la (pluie|vedette)|l (important+|indépendant+)|du drame|son (smatte|frais|important|intéressant+|jars|boss|coq)|sa (fraîche|smatte|importante|reine|madame|star|loi))',
    '(prend|prenait|regarder~|traiter~) (les|tout|le|l|nous|ses) (gens|monde|autres|le monde|équipe|personnel|pairs)? (de haut|pour (acquis|des (valises|imbéciles|idiots|serviteurs|domestiques|servantes)))',
    '(se|s) (vanter~|pavaner~|péter~ les bretelles|donner~ (des airs|de l importance)|écouter~ parler)',
    'se (croire|croit|croyait|pense|pensait) (au-dessus|intouchable+|spécial+|invincible+|tout permis|important+|meilleur+|indispensable+|supérieur+|malin|intelligent+|plus (fin|fine|intelligent+|important+|malin))',
    'se (met|mettre) (toujours|sans cesse) (de l avant|en avant|en valeur)',
    '(se fait|se faire|se faisait) (servir (par|comme|$)|prier|désirer|plaindre|vivre|entretenir|torcher)',
    '(attend|attendait) (que)? tout (des (autres|intervenants|services)|du (personnel|clsc)|de (l équipe|sa mère|nous)|lui tombe|cuit)',
    '(ne|n) (dit|disait|a) (jamais|pas|même pas) (dit)? merci',
    '(ne|n) s excuser~ jamais',
    '(aucun|aucune) (considération|égard+|respect|gratitude|reconnaissance|savoir-vivre|scrupule+|politesse|pudeur|décence|décorum|manières)',
    'sans (respect|gratitude|savoir-vivre|scrupule+|politesse|décence|manières) (pour|envers)?',
    '(manque|manquait|dépourvu+) (totalement|cruellement)? (d|de) (empathie|caractère|savoir-vivre|classe|politesse|respect|cœur|reconnaissance|gratitude|tact|jugeote|courage|colonne|échine|maturité|délicatesse|retenue|sérieux|rigueur|discipline|volonté|ambition|franchise)',
    '(fait|faire) preuve (d|de) (arrogance|mauvaise (foi|volonté)|égoïsme|immaturité|insolence|impolitesse|ingratitude|rigidité|entêtement|irresponsabilité|paresse|agressivité|négligence|insouciance|impatience|mépris|manipulation|désinvolture|hostilité)',
  ],
  except: [
    '(le|du|un|ce) manque (de|d)',
    '(il (ne|n) (pense|vit) qu (à|pour) elle|elle (ne|n) (pense|vit) qu (à|pour) lui)',
    'pense à (lui|elle) (souvent|faire)',
    'dernier mot (sur|quant à|pour) (ses|sa|son) (soins|traitement|plan|vie|corps|congé)',
  ],
  message: 'Ces mots prêtent de l’orgueil à qui demande une place.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Ne pense qu’à lui.',
    'Veut toujours avoir le dernier mot.',
    'Ne dit jamais merci aux bénévoles.',
    'Aucune gratitude envers l’équipe.',
    'Se croit intouchable.',
    'Lève le nez sur le menu.',
  ],
  passes: [
    'Elle pense à lui souvent.',
    'Se croit suivie dans le métro.',
    'Le médecin donne ses ordres au poste.',
    'Veuf depuis mai, il ne pense qu’à elle.',
    'Elle veut tout savoir sur sa chirurgie.',
  ],
}
