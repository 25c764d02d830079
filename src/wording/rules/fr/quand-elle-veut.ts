import type {Proof, Rule} from '../../rule.js'

/** Capable quand elle veut, notre petite, comme une grande: un adulte, regardé de haut. */
export const quandElleVeut: Rule = {
  id: 'fr.belittling.quand-elle-veut',
  severity: 'suggest',
  guards: {negation: false},
  match: [
    '(capable+|collabore|coopère|aidant+|fin|fine|gentil|gentille|poli+|peut|pourrait|fonctionnel+|autonome+) (bien|le|la|très bien|tout|faire|seul+|d’)? : [(quand|si|juste quand|seulement quand|seulement si|lorsqu) (il|elle|ça|on)] (le|la|lui)? (veut|voulait|chante|tente|force|insiste|pousse)',
    '(mange|marche|parle|comprend|participe|se lave|entend|fonctionne|s habille) (bien|seul+|très bien) : [(quand|si|lorsqu) (il|elle|ça)] (le|la|lui)? (veut|voulait|chante|tente)',
    '(changement+|port|pose|retrait|change+|tour|ronde) (de|d|du|des) couche+',
    '(nourri+|mangé|manger|alimenté+|traité+|lavé+|parle|soigné+|gardé+) (à la (cuillère|bouteille))? comme (un|une) (bébé|enfant|petit|petite|poupon|oiseau)',
    '^ [(crise+ de larmes)] (au|à|dans|en|pour|ce|après|toute)?',
    '[(notre|nos|ma|mes|mon) (petite+|petit+|belle+|beau|beaux|chère+|cher+|vieille+|vieux|bonne+|brave+|gentille+|gentil+|pauvre+|charmante+|charmant+|joyeux|tannant+|rigolo+)] (résident+|patient+|usager+|dame+|monsieur|madame|ami+|cocotte+|tannant+|client+|pensionnaire+|du|de la)?',
    '(mascotte|rayon de soleil|chouchou+|bébé|clown|boute-en-train|vedette|terreur|tornade|coqueluche|princesse|doyenne|grand-mère|comique|moulin à paroles) (de|du) (l|le|la|notre)? (étage|unité|département|équipe|groupe|service|plancher|aile|personnel|chambre)',
    '(pas|point) (bien)? (méchant+|malin|maligne) (pour|pour deux sous|mais|du tout|au fond)?',
    '(inoffensif+|bonne pâte|bon vivant malgré|bonasse+|gentillet+|bébête+|simplet+|brave (homme|dame|fille|garçon|type)|bon diable|bon gars|bonne nature)',
    '(fait|faire|nous fait|faisait) (bien)? (rire|sourire) (toute|tout|l|le|les|le monde|de lui|d elle) (équipe|personnel|monde|infirmières|étage|préposés|filles)?',
    '(minaude|babille|gazouille|piaille|jacasse|caquette|placote sans|glousse|ricane|rouspète|maugrée|râle|ronchonne|geint|pleure) (toute la|sans arrêt|sans cesse|au téléphone|avec (le|les|la)|comme|pour (des|un|une|rien)|à propos de)',
    '(se (laisse|laissait) (laver|changer|faire|nourrir|coucher|habiller|soigner|piquer) (bien|sans|gentiment|docilement|comme))',
    '(écoute|coopère|mange|dort|se couche|se lave|s endort) (ses|sa|son)? (pilules|médicaments|soupe|repas)? (gentiment|docilement|comme (un|une) (ange|grand|grande|loir|bébé|enfant))',
    '(gros|grands|petits) yeux (doux|de biche|de chien)',
    '(retour|régression|régresse|retombe+|régressé) (à|au|comme|en|dans) (l|un|une|la)? (stade|enfance|enfant|bébé|infantile|fœtal)',
    '(chouchoute+|dorlote+|cajole+|materne+|berce+) (le|la|les|par|comme|nos|notre)',
    '(puni+|sermonné+|gâté+|bercé+|mouché+|torché+|chouchouté+|dorloté+|materné+|cajolé+|disputé+) (par|comme|ce|hier|avec|dans son|pour|au|et)',
    '(fait|a fait|faire) (un|le|son|sa|la|beau|belle) (beau)? (beau|belle|gentille|gentil|timide|précieuse|intéressante|fin finaud|finaude|vilain|bébé lala|bacon|lard|bouderie|drama|moue)',
    '({charge}|pt|pte|^|est|madame|monsieur) (bien|ben|si|très|toute|tout|ben ben) [(fin|fine)] ($|avec|pendant|ce|durant|aujourd|et)',
    '(p tit|p tite|ptit|ptite|tit|tite|ti) (monsieur|madame|dame|vieux|vieille|bonhomme|gars|mémé|pépé|cœur|pit)',
    '^ belle fille (aujourd|ce|cette|bien|toute)',
    '(tape|tapait|taper) du pied',
    '(gémit|geint|chigne|piaille|pleure|crie|chiale|braille|tape) pour (avoir|obtenir) (sa|son|ses|une|un|des|du|la|le)',
  ],
  except: [
    '(notre|nos|mes|ma|mon) (petit+|petite+|belle+|beau|beaux|chère+|cher+|vieux|vieille|bonne+) (équipe|groupe|unité|hôpital|ville|marche|jardin|salle|projet|sortie|rencontre|fête|routine|déjeuner|région|collègue+|stagiaire+|discussion|échange|centre|entente|résultat+|fille|fils|frère|sœur|mère|père|chien|chat|enfant+)',
    '(bébé|nourrisson|poupon|fils|fille|enfant+|jumeau+|nouveau-né|petit-fils|chien|chat) ... (couche+|berce+|bercé+|puni+|gâté+|obéit|dort|pleure|nourri+|disputé+|mange)',
    '(bercé+|disputé+|puni+|gâté+|sermonné+) par (son|sa|ses|la (musique|vie|mer)|le (soleil|père))',
    '(mal|douleur) (pas|point) méchant',
    '(lésion|souffle|nodule|insecte|plante|chien|grain) ... (inoffensif+|méchant)',
    '(berce) (le|la|les) (bébé|petit+|fille|nourrisson)',
    '(s est|se sont|été) disputé+',
    'chouchoute+ (par|avec|et)',
    'fait (son|le|un) (lard|bacon) (cuire|au)',
    'tape du pied (au rythme|en (mesure|suivant|écoutant)|sur)',
    '(été|être|sent|sentir|sentait) traité+',
  ],
  message: 'Ces mots regardent un adulte de haut.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: [
    'Capable, quand elle veut, de s’habiller.',
    'Changement de couche à 14 h.',
    'Notre petite Thérèse a dîné.',
    'La mascotte de l’étage.',
    'Mange bien quand elle veut.',
  ],
  passes: [
    'Notre petite équipe la remercie.',
    'Elle change la couche de son bébé.',
    'Il marche quand il veut avec sa canne neuve; le corridor est libre.',
  ],
}
