import type {Proof, Rule} from '../../rule.js'

/** Le danger lu dans une allure ou un caractère. */
export const menaceLatente: Rule = {
  id: 'fr.risk.menace-latente',
  severity: 'suggest',
  match: [
    '(risque|danger) d (explosion|éclatement|emportement|escalade)',
    '(jamais|pas) seul+ avec (lui|elle|monsieur|madame|usager|patient)',
    '(agressivité|violence+|hostilité|brutalité) (verbale+|physique+|répété+)',
    '(hostilité|menace+|insulte+|intimidation|agressivité) (et|ou) (menace+|hostilité|insulte+|violence+|intimidation|agressivité)',
    'conduite+ dangereuse+ (envers|pour|avec)',
    '(connu+|réputé+) (pour|comme) (ses|sa|son|être) ... (menaces|menaçant+|colère+|crise+|gestes|coups|violence+|agressif+|imprévisible+|explosif+|dangereux)',
    '(dangerosité|agressivité|impulsivité|violence|agitation) (élevé+|marqué+|importante|accrue|croissante|imminente|dangereuse|extrême|présente|soudaine|gratuite|contenue)',
    'prédateur+ sexuel+',
    '(haut|fort|grand) potentiel (de|d) (violence|agressivité|agression|dangerosité|danger)',
    '(potentiel|profil|degré|niveau) (élevé|haut)? (de|d) (agression+|hétéro-agressivité|dangerosité)',
    '(gars|allure|air|look|genre|profil|mine) de (gang|bandit|criminel|bum|motard|voyou|dur|prisonnier)',
    '(stature|gabarit|carrure|physique) (imposant+|intimidant+|inquiétant+)',
    '(violence|agressivité|colère|rage|hostilité) (latente|contenue|sous-jacente|palpable|refoulée)',
    'attention : (mord|frappe|crache|griffe|lance|explose)',
    '(mauvais caractère|caractère de (cochon|chien))',
    '(risque|danger|menace) pour (la|notre|l) (sécurité|intégrité)',
    '(tempérament|caractère|sang) (bouillant+|fougueux|chaud|volcanique+|orageux|prompt+)',
    'escalade (rapide|verbale|possible|de|du|fréquente|facilement|vite)',
    '(réagit|réagissait) (très)? (mal|fortement|violemment) (au|aux|à|quand|lorsqu|si|devant)',
    '(alerte|drapeau|note|pastille) rouge (au|sur|à) (le|son)? dossier',
    '(code blanc|agents|sécurité) (anticipé|prévu|à prévoir|en attente|pré-avisé+)',
    '(assaut|voies de fait) (physique+|verbal|sauvage)? (sur|envers|contre|à l endroit)',
    '(agression+|attaque+) (physique+|verbale+|sauvage+|gratuite+)? (sur|envers|contre) (un|une|le|la|l|les|des|du|son|sa)? (autre)? (préposé+|infirmier+|infirmière+|personnel|équipe|intervenant+|agent+|usager+|résident+|patient+|pair+|co-résident|cochambreur|stagiaire+|médecin|gardien+|éducateur+|éducatrice+|autrui)',
    '(possiblement|potentiellement|probablement|visiblement) armé+',
    '(alerte|code|mesure|protocole) (agression|violence|préventif) ... (dossier|lui|elle|monsieur)',
  ],
  except: [
    '(violence+|agressivité) (verbale+|physique+) (de|du|par|subi+|vécu+|à la|dans l)',
    '(subi|vécu|victime|témoin|exposé+) ... (violence+|agressivité)',
    '(tapis|escalier+|rampe|poêle|fils|plancher|glace|auto|logement) ... (risque|danger|menace) pour',
    'au sang chaud',
  ],
  message: 'Ces mots lisent un danger dans une allure.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Haut potentiel de violence.', 'Gars de gang à l’allure dure.', 'Violence latente en entrevue.'],
  passes: [
    'Le tapis est un risque pour la marche.',
    'Attention à la marche mouillée.',
    'Elle a un potentiel de chanteuse.',
  ],
}
