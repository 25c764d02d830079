import type {Proof, Rule} from '../../rule.js'

/** L’orgueil et l’égoïsme, prêtés à qui demande une place. */
export const seCroit: Rule = {
  id: 'fr.character.se-croit',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(ne|n) (penser~|penser|pense|vit|regarder~) (qu|que) (à|pour) (lui|elle|eux|soi|sa personne|son plaisir|son nombril)',
    '(pense|vit) (juste|seulement|uniquement) (à|pour) (lui|elle|sa personne|son plaisir)',
    '(ramener~|rapporter~|ramène) (tout|toujours tout|toute|sans cesse tout) (à|sur) (lui|elle|soi|sa personne)',
    'veut (toujours|tout|encore)? (avoir raison|avoir le dernier mot|le dernier mot|tout (contrôler|diriger|décider|cuit|régenter|savoir|gérer)|être le centre|passer (avant|en premier)|imposer)',
    '(tout (doit)? (tourne|tourner) autour (de|d)|le centre (du monde|de l attention|de l univers))',
    'veut (un traitement (royal|de faveur|spécial)|être servi+|des passe-droits|qu on (s occupe|la serve|le serve|lui (obéisse|donne tout)))',
    'réclame (un traitement de faveur|des passe-droits)',
    '(donner~|distribuer~) (des|ses) ordres',
    '(commander~|mener~|mène|diriger~) (tout|le|la|l|les) (monde|équipe|personnel|autres|usagers|résidents|unité|maison)',
    '(faire~) (la pluie|son (smatte|frais|important|intéressant+|jars|chef|boss|coq)|sa (fraîche|smatte|importante|reine|madame|star|loi))',
    '(prend|prenait|regarder~|traiter~) (les|tout|le|l|nous|ses) (gens|monde|autres|le monde|équipe|personnel|pairs)? (de haut|pour (acquis|des (valises|imbéciles|idiots|serviteurs|domestiques|servantes)))',
    'parle (de haut|comme (un|une) (boss|reine|chef))',
    '(se|s) (vanter~|pavaner~|péter~ les bretelles|donner~ des airs|écouter~ parler|donner~ de l importance) (de|d|au-dessus|en|devant|plus|tout|important+|le|la|meilleur+|indispensable+|supérieur+|malin|maligne|intelligent+)?',
    'se (croire|croit|croyait) (au-dessus|plus|tout|important+|le|la|meilleur+|indispensable+|supérieur+|malin|intelligent+)',
    '(tutoyer~ tout le monde|se (mettre~|met|place|placer~) (toujours|sans cesse)? (de l avant|en avant|en valeur|au centre))',
    '(se fait|se faire|se faisait) (servir|prier|attendre|désirer|plaindre|vivre|entretenir|torcher|remarquer)',
    '(attend|attendait) (que)? tout (de|des|d|lui|tombe|cuit)',
    '(ne|n) (dit|disait|a) (jamais|pas|même pas) (dit)? merci',
    '(ne|n) s excuser~ (jamais|pas)',
    '(aucun|aucune|sans|nulle) (considération|égard+|respect|gratitude|reconnaissance|savoir-vivre|scrupule+|politesse|remerciement+|regret+|pudeur|décence|décorum|manières) (pour|envers|à l|de|à)?',
    '(manque|manquait|dépourvu+) (totalement|cruellement)? (d|de) (empathie|caractère|savoir-vivre|classe|politesse|respect|cœur|reconnaissance|gratitude|tact|jugeote|courage|colonne|échine|maturité|délicatesse|retenue|sérieux|rigueur|discipline|volonté|ambition|franchise)',
    '(fait|faire) preuve (d|de) (arrogance|mauvaise (foi|volonté)|égoïsme|immaturité|insolence|impolitesse|ingratitude|rigidité|entêtement|irresponsabilité|paresse|agressivité|négligence|insouciance|impatience|mépris|manipulation|désinvolture)',
  ],
  except: [
    'se (croit|croire) (en|observé+|suivi+|la cible|malade)',
    'se croit $',
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
  ],
  passes: [
    'Elle pense à lui souvent.',
    'Se croit suivie dans le métro.',
    'Le médecin donne ses ordres au poste.',
  ],
}
