import type {Proof, Rule} from '../../rule.js'

/** Plaignard chronique, leader négatif, froide à l’abord: des étiquettes en deux mots. */
export const professionnel: Rule = {
  id: 'fr.character.professionnel',
  severity: 'suggest',
  guards: {apart: false},
  match: [
    '(chialeur+|chialeux|chialeuse|plaignard+|quêteux|quêteuse|plaignant+|râleur+|chômeur+|critiqueux|victime+|séducteur+|retardataire+|insatisfait+|mécontent+) (professionnel+|chronique+|compulsif+|né+|invétéré+|de carrière|notoire+|fini+)',
    '(leader|leadership|meneur|meneuse) (très)? (négatif|négative|malsain|toxique)',
    '(moumoune+|femmelette+|feluette+|poule mouillée|chiffe molle|tête à claques|mouton noir|(fauteur|fauteuse|semeur|semeuse) de troubles)',
    '(froid+|distant+|glacial+|brusque+|rude+|hostile+|désagréable+) (à|d|dès) l (approche|abord|accueil)',
    '(fait|faire|faisant) du [chantage]',
    '(conjoint+|mari|épouse|frère|fils|fille|ami+|sœur|oncle|tante|père|mère|proche+|famille|visiteur+|tutrice|tuteur|curateur) (est|était|sont|devient|reste|demeure|très|trop|plutôt|assez)? [(détestable+|hystérique+|désagréable+|exigeant+|agressant+|intrusif+|revendicateur+|méfiant+|impoli+|arrogant+|chialeux|chialeuse|déplaisant+|insistant+|confrontant+|demandant+|achalant+|fatigant+|haïssable+|condescendant+|quérulent+|odieux|odieuse|grossier+|dérangeant+|contrôlant+|méprisant+|hautain+|sans-gêne|désobligeant+)] (avec (le personnel|l équipe|nous|les (infirmières|préposés|intervenants))|au (poste|téléphone|triage|chevet|salon)|envers (l équipe|nous|le personnel)|à (la réception|l accueil|l urgence)|et (filme|refuse|exige|crie|menace|insiste|sacre|fouille))',
    '(n a|n ont)? (peu|pas|aucun) (de)? (savoir-vivre|gratitude|manières)',
    '(personne|patient+|cas|client+|usager+|homme|femme|jeune) [(à (problèmes|histoires)|(à|au|avec un) (mauvais caractère|gros ego))]',
    'chantage (à (chaque|la|l)|pour|avec|afin|dès)',
    '(arrogant+|méprisant+|hautain+|condescendant+|contrôlant+|impoli+|grossier+|irrespectueux+|désobligeant+|insolent+|odieux|odieuse+|dénigrant+) (envers|avec|à l égard d|à l endroit d) (e|de)? (le|la|l|les|notre|nos|un|une|du|des)? (personnel|équipe|infirmier+|préposé+|technologue+|intervenant+|soignant+|médecin+|psychiatre|ambulancier+|paramédic+|résident+|externe|stagiaire+|éducateur+|commis|réceptionniste|pairs|usagers|nous)',
    '(conjoint+|mari|épouse|frère|fils|fille|sœur|oncle|tante|père|mère|proche+|famille|visiteur+|bru|gendre|neveu|nièce) [sans-gêne] ($|qui|et|avec)',
    'ton (impératif|impérieux|de reproche|plaignard|pleurnichard|baveux)',
    '(pleurs|larmes|cris) (exagéré+|théâtraux|démesuré+)',
    '(réagit|réagissait|réagir) (de (façon|manière)|d une (façon|manière)) (excessive|démesurée|disproportionnée|exagérée|théâtrale|puérile|immature|enfantine)',
  ],
  except: [
    'pour (une)? personne à surveiller',
    '(patron+|patronne|voisin+|collègue+|ex|employeur|agresseur) ... (arrogant+|méprisant+|impoli+|grossier+)',
    '(système|immunitaire|corps|peau|vessie) ... réagit',
  ],
  message: 'Ces mots collent une étiquette à la personne ou à ses proches.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Plaignard chronique, sonne souvent.',
    'Leader négatif au groupe.',
    'Conjointe hystérique au téléphone.',
    'Le conjoint est arrogant envers la préposée.',
    'La cliente aussi sourit; son mari sans-gêne qui fouille.',
    'Réagit de façon démesurée au refus.',
    'Pleurs exagérés au retrait du drain.',
  ],
  passes: [
    'Sa conjointe est présente et aidante.',
    'Elle raconte une mère absente, puis revenue.',
    'Peau sèche au contact, crème appliquée.',
    'Pas de classe lundi, congé pédagogique.',
    'Personne avec problèmes de vision.',
  ],
}
