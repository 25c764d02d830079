import type {Proof, Rule} from '../../rule.js'

/** Plaignard chronique, leader négatif, froide à l’abord: des étiquettes en deux mots. */
export const professionnel: Rule = {
  id: 'fr.character.professionnel',
  severity: 'suggest',
  guards: {apart: false},
  match: [
    '(chialeur+|chialeux|chialeuse|plaignard+|menteur+|profiteur+|paresseux|paresseuse|quêteux|quêteuse|plaignant+|râleur+|manipulateur+|manipulatrice+|malade+|chômeur+|critiqueux|victime+|séducteur+|retardataire+|emprunteur+) (professionnel+|chronique+|compulsif+|né+|née|invétéré+|de carrière|notoire+|pathologique+|fini+|accompli+|de première)',
    '(influence|leader|leadership|meneur|meneuse|énergie|présence) (très)? (négatif|négative|malsain+|toxique|néfaste|nuisible)',
    '(moumoune+|femmelette+|feluette+|lavette|poule mouillée|chiffe molle|tête à claques|enfant terrible|mouton noir|fauteur de troubles|fauteuse de troubles|semeur de|semeuse de)',
    '(froid+|sec|sèche|bête|distant+|glacial+|brusque+|rude+|hostile+|désagréable+|agréable+ mais|réticent+) (à|au|d|dès|de) (l|la|le)? (approche|abord|contact|accueil|premier)',
    'chantage (à (chaque|la|l)|pour|affectif|émotif|constant|envers|avec|auprès|émotionnel|afin|dès)',
    '(conjoint+|mari|épouse|frère|fils|fille|ami+|sœur|oncle|tante|père|mère|proche+|famille|visiteur+|tutrice|tuteur|curateur) (est|était|sont|très|trop|plutôt|assez)? [(détestable+|hystérique+|désagréable+|exigeant+|agressant+|intrusif+|revendicateur+|méfiant+|impoli+|arrogant+|chialeux|chialeuse|plaignard+|déplaisant+|insistant+|confrontant+|demandant+|achalant+|fatigant+|haïssable+|condescendant+|quérulent+|odieux|odieuse|grossier+|dérangeant+)] (avec (le personnel|l équipe|nous|les (infirmières|préposés|intervenants)|la (stagiaire|préposée|résidente))|au (poste|téléphone|triage|chevet|salon)|dans la salle|envers (l équipe|nous|le personnel)|à (la réception|l accueil|l urgence))',
    '(mère|père|maman|papa|parents) [(froid+ et|distant+ et|castrateur+|castratrice|culpabilisant+|dominateur+|dominatrice)]',
    '(accès|excès|crise+|montée+) (de|d) [(colère (pour|injustifié+)|jalousie|caractère|mauvaise humeur|orgueil|égo)]',
    '(peu|pas|plus|jamais) [(de|d) (savoir-vivre|gratitude|classe|parole|colonne|cœur au ventre|manières|délicatesse|courage|considération|retenue)]',
    '(personne|patient|patiente|cas|individu|client|cliente|usager|usagère|homme|femme|jeune) (à|avec) [(problèmes|histoires|éviter|mauvais caractère|fort caractère|gros ego|tempérament|un caractère|une personnalité)]',
  ],
  except: [
    '(trouble|personnalité) ... (narcissique+|compulsif+)',
    'menteur+ (pathologique+) (selon|d après) (son|sa) ex',
    'accès (d|de) (autorité|rage) (à|au)',
    'malade+ (chronique+) (du|de|des)',
    'pour (une)? personne à surveiller',
    '(selon elle|selon lui|décrit|dit|raconte|rapporte|trouve|ex|vécu|subi|grandi|craint|fuit) ... (mère|père|parents|conjoint+|mari) (froid+|distant+|très|trop)?',
    'humour (cru|acide) (qui|qu)',
  ],
  message: 'Ces mots collent une étiquette à la personne ou à ses proches.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Plaignard chronique, sonne souvent.',
    'Leader négatif au groupe.',
    'Conjointe hystérique au téléphone.',
  ],
  passes: ['Sa conjointe est présente et aidante.', 'Elle raconte une mère absente, puis revenue.'],
}
