import type {Proof, Rule} from '../../rule.js'

/** Un geste, raconté comme une attaque. */
export const attaque: Rule = {
  id: 'fr.risk.attaque',
  severity: 'suggest',
  frame: 'does',
  match: [
    's (attaque|attaquait|attaquer) (à|aux|au)',
    '(menace|menaçait|menacer) (de|d) (tout|frapper|tuer|casser|battre|brûler|péter|mettre|poursuivre|porter|lancer)',
    '(explose|explosait) (au|à|quand|lorsqu|si|dès|pour|contre|facilement|souvent|encore)',
    '(bat|battait|frappe|frappait|tape|cogne) (encore)? (sa|son|ses) (mère|père|femme|conjoint+|enfant+|blonde|frère|sœur|parents|proche+)',
    '(crie|hurle|gueule|sacre|crier|sacrer|hurler) (et|encore)? (sacre|gueule|insulte)? (après|contre) (tout|le|la|les|l|tous|nous|son)',
    'se (choque|fâche|pompe|enrage|offusque|enflamme|emporte) (pour|facilement|vite|rapidement|au moindre|d un|dès)',
    'cogner~ (sur|dans|contre)',
    '(lever~|lève) (la|le|les) (main|poing+) (sur|contre|vers|devant)',
    '(monte|montait|monter) (vite|rapidement|facilement) (quand|si|lorsqu|en|dès|devant)?',
    '(entre|entrait|part|vire|entrer) (vite|facilement|rapidement|encore)? en (crise|rage|furie|fou|vrille)',
    '(représente|constitue|constituait|représentait) (un|une) (réel|réelle|sérieux|grand)? (danger|menace)',
    '[(a|avait|ont) (encore|verbalement|physiquement|sauvagement|violemment|sexuellement)? (attaqué|agressé|assailli|assailli|intimidé|menacé|terrorisé|brutalisé|rudoyé)] (un|une|le|la|l|les|des|deux|son|sa|ses|notre|nos) (autre|jeune|deux|trois|vieille)? (préposé+|infirmier+|infirmière+|personnel|équipe|intervenant+|agent+|bénévole+|usager+|résident+|patient+|pair+|co-résident|cochambreur|voisin+ de chambre|stagiaire+|médecin|gardien+|policier+|éducateur+|éducatrice+|autre+|auxiliaire+)',
    '(attaque|agresse|assaille|harcèle|harcelait|intimide|terrorise|brutalise|rudoie|malmène|apeure|effraie|attaquait|agressait) (encore|verbalement|physiquement)? (un|une|le|la|l|les|des|deux|son|sa|ses|nos) (autre)? (préposé+|infirmier+|infirmière+|personnel|équipe|intervenant+|agent+|bénévole+|usager+|résident+|patient+|pair+|co-résident|cochambreur|voisin+ de chambre|stagiaire+|médecin|gardien+|policier+|éducateur+|éducatrice+|autre+|auxiliaire+)',
    '(en prend|en prenait|en est pris+|en prendre) (encore|physiquement|verbalement|violemment)? (à|aux|au) (l|la|le|un|une|des|ses|son|sa|personnel|équipe|autres|préposé+|infirmière+)',
    '(saute|sauté+|fonce|foncé|rue|rué+|jette|jeté+|lance|lancé+|garroche|garroché+) sur (un|une|le|la|les|l|notre|son|sa) (préposé+|infirmier+|infirmière+|personnel|équipe|intervenant+|agent+|bénévole+|usager+|résident+|patient+|pair+|co-résident|cochambreur|voisin+ de chambre|stagiaire+|médecin|gardien+|policier+|éducateur+|éducatrice+|autre+|auxiliaire+)',
    '(opposer~|offrir~|offert|offre) (encore)? (une|de la) (grande|vive|forte|très forte)? résistance (physique|farouche|acharnée|vive|violente|farouchement)',
    '(donner~|distribuer~|asséner~|décocher~) (encore)? des coups (de (pied|poing|tête|coude)|au|à|aux|dans|à tout)?',
    '(frappe|mord|griffe|crache|cogne|fesse|frapper|mordre|cracher|frappait|mordait) (sur)? (tout ce qui bouge|tout le monde|n importe|à l aveugle|sans raison|gratuitement|sans provocation|sans avertissement|quiconque)',
    '(proférer~|lance|crie|lançait) (encore)? (des|de) (menaces|injures|insultes)',
    '(fait|faisait|font) peur (à|aux|au) (personnel|équipe|autres|préposé+|tout|résidents|usagers|stagiaire+|l|infirmière+|voisins)',
    '(brise|briser|lance|garroche|pitche|renverse|détruit|défonce|démolit|saccage|vandalise|casse|fracasse|brisé|défoncé|démoli|saccagé) tout',
    '(déchaîné+|déchaîne|hors de (lui|elle)|enragé+|fou furieux|folle furieuse|furie|forcené+|en furie|possédé+)',
    '(perd|perdu|perdre|perdait) (complètement|totalement)? (le|tout) contrôle (de (lui|elle|soi)|sur|et)?',
    '(se débat (pendant|lors|durant|au|à|quand)|se (bat|battait|bagarre|débat) (avec|contre|comme|violemment|encore) (un|une|le|la|les|l|tout|diable|personnel|agents|deux)?)',
  ],
  except: [
    'monte rapidement (les|l|la|à|au|dans)',
    'crise (convulsive|épileptique|tonico)',
    '(l|m|nous|les|lui|été|être) (a|ont|avait)? (attaqué+|agressé+|menacé+|intimidé+)',
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
  ],
}
