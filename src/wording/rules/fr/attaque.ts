import type {Proof, Rule} from '../../rule.js'

/** Un geste, raconté comme une attaque. */
export const attaque: Rule = {
  id: 'fr.risk.attaque',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(menace|menaçait|menacer) (de|d) tout? (frapper|tuer|casser|battre|brûler|péter|détruire)',
    'exploser~ (quand|lorsqu|si|dès|pour|contre|facilement|souvent)',
    '(se|s) (choquer~|fâcher~|enrager~|offusquer~|enflammer~|emporter~) (pour (un|tout)|facilement|vite|rapidement|au moindre|d un)',
    'lever~ la main (sur|contre)',
    '(entre|entrait|part|vire|entrer) (vite|facilement|rapidement|encore)? en (rage|furie|vrille)',
    '(représenter~|constituer~) un (réel|sérieux|grand)? danger',
    '[((attaquer~|agresser~|assailli|intimider~|menacer~|harceler~|terroriser~|brutaliser~|rudoie|rudoyé|insulter~|injurier~|engueuler~|malmener~) (verbalement|physiquement|sexuellement)?|(saute|sauté+|fonce|foncé|rue|rué+|jette|jeté+) sur)] (un|une|le|la|l|les|des|deux|son|sa|ses|nos|notre) autre+? (préposé+|infirmier+|personnel|équipe|intervenant+|agent+|bénévole+|usager+|résident+|patient+|pair+|co-résident|cochambreur|voisin+ de chambre|stagiaire+|médecin|gardien+|policier+|éducateur+|auxiliaire+)',
    's en (prend|prenait|prendre|est pris+) (encore|physiquement|verbalement|violemment)? (à|aux|au)',
    '(opposer~|offrir~|offert|offre) (une|de la) (grande|vive|forte|très forte)? résistance (physique|farouche|acharnée|vive|violente)?',
    '(donner~|distribuer~|asséner~|décocher~) des coups (de (pied|poing|tête|coude)|aux|à (l|la|un|une)|au (personnel|préposé|mur|bain)|pendant|durant|lors|$)',
    '(frappe|mord|griffe|crache|cogne|frapper|mordre|cracher|frappait|mordait) (sur)? (tout (ce qui bouge|le monde)|n importe|à l aveugle|sans (raison|provocation|avertissement)|gratuitement)',
    '(proférer~|lance|crie|lançait) (des|de) (menaces|injures|insultes)',
    'faire~ peur (au personnel|à (l équipe|tout)|aux (autres|préposé+|résidents|usagers|stagiaire+|voisins))',
    '(briser~|garrocher~|détruit|défoncer~|démolir~|saccager~|casser~|fracasser~) tout ($|dans|sur|ce)',
    '(déchaîné!|déchaînée!|hors (de lui|d elle)|enragé!|enragée!|fou furieux|folle furieuse|en furie|forcené+)',
    '(perd|perdu|perdre|perdait) (complètement|totalement)? (le|tout) contrôle (de (lui|soi)|d elle|$)',
    'se (débat (pendant|lors|durant|au (bain|lever|change|transfert)|quand|violemment)|(bat|battait|bagarre) (violemment|(avec|contre) (un|une|deux) autre+|comme un diable))',
    '(menace|menaçait|menacer) (de|d) (tout|mettre|poursuivre|porter|lancer)',
    '(crie|hurle|gueule|sacre|crier|sacrer|hurler) (et|encore)? (insulte)? (après|contre) (tout|le|la|les|l|tous|nous|son)',
    '(représente|constitue|constituait|représentait) (un|une) (réel|réelle|sérieux|grand)? (danger|menace)',
    '(en prend|en prenait|en est pris+|en prendre) (encore|physiquement|verbalement|violemment)? (à|aux|au) (l|la|le|un|une|des|ses|son|sa|personnel|équipe|autres|préposé+|infirmière+)',
    '(opposer~|offrir~|offert|offre) (encore)? (une|de la) (forte|très forte)? résistance (physique|farouche|acharnée|vive|violente|farouchement)',
    '(donner~|distribuer~|asséner~|décocher~) (encore)? des coups (au|à|aux|dans|à tout)?',
    '(proférer~|lance|crie|lançait) (encore)? (des|de) (menaces|injures|insultes)',
    '(se (bat|battait|bagarre|débat) (avec|contre|comme|violemment|encore) (un|une|le|la|les|l|tout|diable|personnel|agents|deux)?)',
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
