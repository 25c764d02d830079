import type {Proof, Rule} from '../../rule.js'

/** Les petits noms et le mignon: un adulte, nommé comme un enfant. */
export const maBelle: Rule = {
  id: 'fr.belittling.ma-belle',
  severity: 'suggest',
  match: [
    '(ma|mon|notre|nos|cette|ce|cher|chère|belle) (belle|petit|petite|petits|petites|bonne|bon|chère|cher|vieux|vieille|beau|jolie|pauvre|brave|gentille|charmante|adorable) (madame|monsieur|dame|homme|bonhomme|vieux|vieille|mamie|papi|grand-mère|grand-père|trésor|chou|cœur|mémé!|patient|patiente|protégé+|résident+|usager|pensionnaire+|couple)',
    '(^|est un|est une|notre|quel|quelle) (petit|petite) (cœur|chou|ange|trésor|chien battu|oiseau|chaton|poussin|bonhomme|reine|princesse)',
    'pauvre (petit|petite)? (cœur|chou|ange|trésor|minou|pitou|bonhomme|chien battu|oiseau|princesse)',
    '^ (ma|mon) (belle|petite|petit|grande|grand|beau|chouette|cocotte|pitoune|loulou|chérie|trésor|poulette|coco|ti-pit|minoune)',
    '(nos|notre) (vieux|vieilles|mamies|papis|protégé+|tannants|pensionnaires|cocos|mémés!|pépères) (du|de|des|ont|sont|a|au|à|en)',
    '^ [(grand-papa|grand-maman|papi|mamie|mémé!|pépé|mémère|pépère)] (confus+|tannant+|fin|fine|mignon|mignonne|(du|de la|au) (lit|chambre|12)|collabore|a? bien? (mangé|dormi)|ne|n|est|dort|chiale|chigne)',
    '^ (tite madame|p tite madame|ti-monsieur|bonne femme|ptite vieille|poulette|fifille|ti-cul|ti-gars|ti-loup)',
    '(petit|petite|gentil|gentille|bon|bonne|brave|charmant|charmante|adorable|mignonne|drôle de) (petit|petite|vieux|vieille|bonne)? (monsieur|madame|dame|bonhomme|vieux|vieille|papi|mamie|pépé|mémé!|mémère|pépère)',
    '(confus+|désorienté+|perdu+|dément+|mêlé+) (et|mais)? : (bien|très|toujours|si|encore)? (adorable+|mignon+|gentil|gentille|agréable+|charmant+|souriant+|sympathique+|attachant+|drôle+|cute+|sage+|docile+)',
    '(bien|si|très|toute|trop|tellement|vraiment|assez|est) (mignon|mignonne|cute|chou|adorable|mimi|coquet|coquette|drôle à voir|craquant|craquante|attendrissant|attendrissante)',
    '^ (mignon|mignonne|adorable|cute|gentil|gentille|docile|coquine|coquin|charmante|obéissant|obéissante) (à|comme|avec|ce|cette|tout|toute|aujourd|et|mais|pendant|durant|lors|depuis|au|dans|en)',
    '(a|est|été|était|reste|resté+|demeure) (été|bien|très|tellement|tout|toute)? (adorable+|cute|charmant+|gentil|gentille|mignon|mignonne|docile|obéissant|obéissante|coquin|coquine|tranquille comme) (pendant|durant|avec|ce|cette|aujourd|hier|au|lors|toute|tout|dans|pour|et|comme|aux|à|en|depuis)',
    '(^|est|été|était) (bien|très|tellement)? (fin|fine) (pendant|durant|avec|ce|cette|aujourd|hier|lors)',
    '(retombé+|retombe|retourné+|retourne|retour) en enfance',
    '(deuxième|seconde) enfance',
    '(âge mental|maturité|mentalité|raisonnement|comportement|attitude|niveau|réactions|humeur) (d|de) (un|une)? (enfant+|bébé|ado|adolescent+|gamin+|gamine|(cinq|trois|deux|quatre|six|huit|dix|douze) ans|maternelle|garderie)',
    '(véritable|vraie|vrai|éternel|éternelle) (enfant|bébé|gamin|gamine|ado|adolescente|adolescent|princesse|prince|diva|peste|tannante|tannant|coquin|coquine|monstre|comique|moulin|petite fille|fillette|petit (garçon|gars))',
    '(grand|grande|gros|grosse|petit|petite) (gamin|gamine|diva|peste|tannante|tannant|coquin|coquine|comique|(bébé|enfant) gâté+)',
    '(nos|notre) (jeunes|petits|petites|anciens) (du|de|des|ont|sont|a|au|à|en)',
    '^ (grand-papa|papi|mémé!|pépé|bonhomme)',
    '(a|est|été|était|reste|resté+|demeure) (été|bien|très|tellement|tout|toute)? (fin|fine) (pendant|durant|avec|ce|cette|aujourd|hier|au|lors|toute|tout|dans|pour|et|comme|aux|à|en|depuis)',
  ],
  except: [
    '(son|sa|ses|leur|mon|une|un|le|la|l|d un|d une) (petit|petite|grand|grande|jeune) (enfant|bébé|gamin|gamine|ado|adolescent|adolescente)',
    '(ma|mon) (belle|beau|petit|petite|grand|grande) (fils|fille|frère|sœur|mère|père|famille|doigt|voisin+|voisine|chien|chat|ami+|amie|cousin+|cousine)',
    '(père|mère|fils|fille|conjoint+|sœur|frère|médecin|infirmière|préposé+|bénévole+|équipe|voisin|voisine|bébé|enfant+|chaton|chiot|photo|logement|chambre|patron+|chauffeur|agent|policier+|dentiste|personnel|chien|chat) ... (gentil|gentille|fin|fine|mignon|mignonne|adorable)',
    'niveau (de|d) (garderie|maternelle)',
    '(père|mère|fils|fille|conjoint+|sœur|frère|médecin|infirmière|préposé+|bénévole+|équipe|voisin|voisine|chien|chat) ... (gentil|gentille|fin|fine|mignon|mignonne|adorable)',
    '(grand (prince|adolescent)|(grand-papa|grand-maman) (continue|vient|visite|garde|appelle|attend))',
    '(adorable+ avec (ses|sa|son)|charmant+ avec (ses|sa|son))',
  ],
  message: 'Ces mots parlent à un adulte comme à un enfant.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: [
    'Ma belle Thérèse a bien mangé.',
    'A été gentil pendant la prise de sang.',
    'Deuxième enfance, dit la note.',
    'Une vraie fillette au vaccin.',
    'Confuse agréable au corridor.',
  ],
  passes: [
    'Gros bébé de 4,2 kg, né à 9 h.',
    'Mon beau-frère la conduit.',
    'Il reproduit le comportement d’un collègue.',
    'Peau fine et sèche aux jambes.',
    'Mamie Rose, sa voisine, passe le mardi.',
    'Sa fille est gentille avec elle.',
    'Elle garde son petit enfant le lundi.',
    'Mon équipe remercie la famille.',
  ],
}
