import type {Proof, Rule} from '../../rule.js'

/** Des mots qui font d’un adulte un enfant. */
export const criseInfantile: Rule = {
  id: 'fr.belittling.crise-infantile',
  severity: 'strong',
  match: [
    '(fait|faire|fit|faisait|pique|piquer|faisant) (encore)? (une|sa|des|la) (crise+|colère+|scène+|baboune) (de bacon)?',
    '(bouder~|boudeur+|pleurnicher~|pleurnichard+|chigner~|bougonner~|chialer~|fait du boudin)',
    '(infantile+|puéril+|enfantin+|bébé lala|grand bébé|docile+|obéissant+)',
    '(gentille|petite|bonne|mignonne) (petite)? (dame|madame|vieille|mémé|mamie|grand-mère)',
    '(confus+|désorienté+|dément+) mais (gentil+|agréable+|souriant+)',
    '(comme un|comme une|en) (enfant|bébé)',
    '(fait|comme) (sa|son|une|un) (grande|grand|bonne) (fille|garçon)',
    '(mignon+ comme|couche (changée|souillée)|change sa couche|fait le clown)',
    'sans (rouspéter|rechigner|dire un mot|broncher|faire d histoires|discuter|chialer|s opposer|opposition)',
    'crise+ (de bacon|du bacon|de nerfs|de bébé|d enfant|de colère|du terrible two)',
    '(est|bien|très|toute) fine (aujourd|ce|cette|hier|avec|et|comme)',
    'comme (une|un) (grande|grand)',
    '(mentalité|esprit|tête|cerveau|maturité) d (un|une) (enfant|bébé|ado|adolescent|gamin)',
    '(vrai|vraie|gros|grosse) bébé',
    '(privé+|privée) de (dessert|sortie+|télé|téléphone|tablette)',
    'princesse',
    'comme (un|une) (ado|adolescent+|adolescente|gamin+|gamine|fillette|petit garçon|petite fille)',
  ],
  except: [
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|enfant+|bébé) ... (bouder~|pleurnicher~)',
    'crise+ (d|de (panique|larmes|convulsion+|cœur|foi)|convulsive+|cardiaque+|épileptique+|hypertensive|anxieuse)',
    '({known}|jeu|hôpital|maladie|paralysie|sexualité) infantile+',
    'docile+ (la|le|chien|chienne|cheval)',
    '(fils|fille|bébé|neveu|nièce|garderie|petit-fils|petite-fille|enfant+) ... (fait|faire) (des|une|la|sa) (crise+|colère+)',
    'vrai bébé (chat|chien)',
    'princesse (au|elizabeth|de|diana|la)',
    '(incarne|joue|robe|conte|rôle) (d|de|une|la)? princesse',
    'une princesse (dans|au)',
  ],
  message: 'Ces mots parlent d’une personne adulte comme d’un enfant.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: [
    'Fait une crise au souper.',
    'Gentille petite dame, souriante.',
    'Boudeur et pleurnichard au souper.',
  ],
  passes: ['Il a fait une crise convulsive à midi.', 'Sa fille boit du lait.'],
}
