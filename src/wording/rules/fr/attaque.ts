import type {Proof, Rule} from '../../rule.js'

/** Un geste, raconté comme une attaque. */
export const attaque: Rule = {
  id: 'fr.risk.attaque',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(menace|menaçait|menacer) (de|d) (tout|mettre|poursuivre|porter|lancer|frapper|tuer|casser|battre|brûler|péter|détruire)',
    'exploser~ ($|verbalement|sans|devant|hier|ce|cette|quand|lorsqu|si|dès|pour|contre|facilement|souvent)',
    '(se|s) (choquer~|fâcher~|enrager~|offusquer~|enflammer~|emporter~) (pour (un|tout)|facilement|vite|rapidement|au moindre|d un)',
    'lever~ la main (sur|contre)',
    '(entre|entrait|part|vire|entrer) (vite|facilement|rapidement|encore)? en (rage|furie|vrille)',
    '(représenter~|constituer~) (un|une) (réel|réelle|sérieux|grand)? (danger|menace)',
    '[((attaquer~|agresser~|assailli|intimider~|menacer~|harceler~|terroriser~|brutaliser~|rudoie|rudoyé|insulter~|injurier~|engueuler~|malmener~) (verbalement|physiquement|sexuellement)?|(saute|sauté+|fonce|foncé|rue|rué+|jette|jeté+) (sur|dans))] (un|une|le|la|l|les|des|deux|son|sa|ses|nos|notre) autre+? (préposé+|infirmier+|inhalothérapeute+|technologue+|technicien+|physiothérapeute+|ergothérapeute+|nutritionniste+|paramédic+|ambulancier+|réceptionniste+|commis|secrétaire+|psychiatre+|brancardier+|dentiste+|travailleur+|concierge+|unité|étage|personnel|équipe|intervenant+|agent+|bénévole+|usager+|résident+|patient+|pair+|co-résident|cochambreur|voisin+ de chambre|stagiaire+|camarade+|gens|codétenu+|élève+|médecin|gardien+|policier+|éducateur+|auxiliaire+)',
    's en (prend|prenait|prendre|est pris+) (encore|physiquement|verbalement|violemment)? (à|aux|au)',
    '(opposer~|offrir~|offert|offre) (encore)? (une|de la) (grande|vive|forte|très forte)? résistance (physique|farouche|acharnée|vive|violente)?',
    '(frappe|mord|griffe|crache|cogne|frapper|mordre|cracher|frappait|mordait) (sur)? (tout (ce qui bouge|le monde)|n importe|à l aveugle|sans (raison|provocation|avertissement)|gratuitement)',
    'faire~ peur (au personnel|à (l équipe|tout)|aux (autres|préposé+|résidents|usagers|stagiaire+|voisins))',
    '(briser~|garrocher~|détruit|défoncer~|démolir~|saccager~|casser~|fracasser~) tout ($|dans|sur|ce)',
    '(déchaîné!|déchaînée!|hors (de lui|d elle)|enragé!|enragée!|fou furieux|folle furieuse|en furie|forcené+)',
    '(perd|perdu|perdre|perdait) (complètement|totalement)? (le|tout) contrôle (de (lui|soi)|d elle|$|quand|au (souper|triage|poste|salon))',
    'se débat (pendant|lors|durant|au (bain|lever|change|transfert)|quand)',
    '(crie|hurle|gueule|sacre|crier|sacrer|hurler) (et|encore)? (insulte)? (après|contre) (tout|le|la|les|l|tous|nous|son)',
    '(donner~|distribuer~|asséner~|décocher~) (encore)? des coups',
    '(proférer~|lance|crie|lançait) (encore)? (des|de) (menaces|injures|insultes)',
    '(se (bat|battait|bagarre|débat) (avec|contre|comme|violemment|encore) (un|une|le|la|les|l|tout|diable|personnel|agents|deux)?)',
    '(saccager~|vandaliser~|défoncer~) (sa|son|la|le|les|l|une) (chambre|porte|salon|bureau|mobilier|poste|salle|unité|appartement|matériel)',
    '(invectiver~|vociférer~|apostropher~|(cherche|cherchait|chercher|veut|voulait) (à)? (se (battre|bagarrer) ($|avec (le|la|les|l|un|une|son|tout))|en venir aux (mains|coups)))',
    's (emporte|emportait|est emporté+) ($|encore|contre|envers|au|quand|lorsqu|lorsque|à la)',
    '(s (attaque|attaquait|en prend) (encore|toujours)? aux plus (faibles|vulnérables|jeunes|petits)|se (déchaîne|déchaînait|déchaîner|est déchaîné+) (contre|sur)|(frappe|cogne|tape|fesse) (sur|dans) tout $|(déborde|débordait) (dès|quand|lorsqu|facilement|vite)|(part|partait|partir|démarre|réagit|s enflamme|explose) (vite)? au quart de tour|(insulter~|injurier~) et menacer~|escalader~ verbalement)',
  ],
  except: [
    '(l|m|nous|les|lui|été|être) (a|ont|avait)? (attaqué+|agressé+|menacé+|intimidé+)',
    's en (prend|prenait|prendre) (à|au) (lui|elle|soi|(l|la)? (assureur|gouvernement|ministère|arbitre))',
    'coups de pied (dans|sur) (le|l|un) (ballon|eau|pneu+)',
    'monte rapidement (les|l|la|à|au|dans)',
    'coups de (pinceau|main|fil|pouce|ballon|soleil|pédale)',
    'se bat (contre|avec) (un|une|le|la) (cancer|maladie|tumeur|ministère|assureur|système)',
  ],
  message: 'Ces mots font une attaque d’un geste; ce qui l’a précédé manque.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'A attaqué une préposée au souper.',
    'S’en prend aux infirmières.',
    'Oppose une résistance physique au bain.',
    'Donne des coups pendant la toilette.',
    'A saccagé le salon.',
    'Invective les agents.',
    'Part au quart de tour; frappe sur tout.',
  ],
  passes: [
    'Attaqué par un chien en revenant de l’école.',
    'Un inconnu a attaqué une préposée dans le stationnement.',
    'Elle donne des coups de pinceau sûrs.',
    'Il se bat pour son logement au tribunal.',
    'Elle possède deux chats et s’attaque au ménage.',
    'Il perd le contrôle de sa voiture sur la glace.',
  ],
}
