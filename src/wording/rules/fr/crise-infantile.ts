import type {Proof, Rule} from '../../rule.js'

/** Des mots qui font d’un adulte un enfant. */
export const criseInfantile: Rule = {
  id: 'fr.belittling.crise-infantile',
  severity: 'strong',
  match: [
    '(faire~|piquer~) encore? (une|sa|des|la) (crise+|colère+|scène+|baboune)',
    '(bouder~|boudeur+|pleurnicher~|pleurnichard+|chigner~|bougonner~|chialer~|rabâcher~|jacasser~|piailler~|caquette|caquetait|radoteur+|radoteux|radoteuse+|boudeux|boudeuse+|nigaud+|pissou+|lambineux|lambineuse|rouspéteur+|rouspéteuse+|fait du boudin)',
    '(^|est|était|très|plutôt|trop|assez|reste|demeure|immature et|{charge}|comportement+|attitude+|propos|réaction+|demande+|ton|voix|discours|humour|conduite+|mode|colère+|façon|manière|et|personnalité|question+|réponse+) [(infantile+|puéril+|enfantin+|docile+|obéissant+|mélodramatique+)]',
    '(bébé lala|(vrai|vraie|grand) bébé)',
    '(gentille|mignonne) petite? (dame|madame|vieille|mémé|mamie|grand-mère)',
    '(confus+|désorienté+|dément+) mais (gentil+|agréable+|souriant+)',
    '(comme un|comme une|en) (enfant|bébé)',
    '(fait|comme) (sa|son|une|un) (grande|grand|bonne) (fille|garçon|$)',
    'sans (rouspéter|rechigner|broncher|faire d histoires|chialer)',
    'crise+ (de (bacon|nerfs|bébé|colère)|du bacon|théâtrale+|du terrible two)',
    'privé+ de (dessert|sortie+)',
    'comme (un|une) (ado|adolescent+|gamin+|fillette|petit garçon|petite fille)',
    '(mignon+ comme|fait le clown)',
    '(crise d (angoisse|anxiété)|crise de (panique|larmes)|dépression|peine (d amour)?|anxiété|angoisse|détresse) [(banale+|sans importance)]',
    '((est|très|trop|un peu|assez|plutôt|bien|demeure|reste|{charge}) douillet+|(il|elle|{charge}) (est|était) (très|plutôt|assez)? (ridicule+|pathétique+|cocasse+))',
    '^ douillet+ : (veut|demande|refuse|pleure|crie|exige|réclame|sonne|face|pour|à|au|aux|lors|devant)',
    '(plaint pour se plaindre|chiale pour chialer|crie pour crier|pleure pour pleurer|sonne pour sonner|argumente pour argumenter)',
  ],
  except: [
    '(ans|mois) : crise+',
    'crise+ (d|de) ... (secondes|minutes)',
    'crise+ de (colère|nerfs) ((de|chez) (sa|son|l|la) (fille|fils|enfant|petite|petit)|à (l école|la garderie)|au cpe)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|(l|cet|son|ses|les|des|mon) (enfant+|bébé)|^ enfant+) ... (bouder~|pleurnicher~|bougonner~|chialer~)',
    'crise+ (d|de (panique|larmes|convulsion+|cœur|foi|tétanie|goutte)|convulsive+|cardiaque+|épileptique+|focale+|partielle+|d absence|myoclonique+|généralisée+|tonique+|tonico|hypertensive|anxieuse)',
    '(fils|fille|bébé|neveu|nièce|garderie|cpe|petit-fils|petite-fille|enfant+|épilepsie) ... fait? (des|une|la|sa)? (crise+|colère+)',
    '(dort|dormi|dormait) comme un bébé',
    '({known}|jeu|hôpital|maladie|paralysie|sexualité) infantile+',
    '(fils|fille|bébé|neveu|nièce|garderie|petit-fils|petite-fille|enfant+) ... (fait|faire) (des|une|la|sa) (crise+|colère+)',
    '(ridicule+|cocasse+|pathétique+) (de|d|que|qu)',
    '((perruche+|pie+|oiseau+|perroquet+) ... (jacasser~|piailler~))',
  ],
  message: 'Ces mots parlent d’une personne adulte comme d’un enfant.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: [
    'Fait une crise au souper.',
    'Gentille petite dame, radoteuse.',
    'Jacasse au poste depuis midi.',
    'Boudeur et pleurnichard au souper.',
    'Douillette, refuse la prise de sang.',
    'Se plaint pour se plaindre.',
  ],
  passes: [
    'Garçon de 6 ans, crise de colère à l’école lundi.',
    'Fait une crise de 30 secondes, yeux révulsés.',
    'Il a fait une crise convulsive à midi.',
    'Sa fille boit du lait.',
    'Pansement de princesse; elle a dormi comme un bébé.',
    'Comptine enfantine apprise; colique infantile; gros bébé de 4,3 kg.',
    'Apporte sa douillette de la maison.',
  ],
}
