import type {Proof, Rule} from '../../rule.js'

/** Provoquer, tester, jouer deux visages: une intention prêtée. */
export const provoque: Rule = {
  id: 'fr.character.provoque',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(cherche|cherchait|cherchent|essaie|essayait|tente|tentait|aime|s amuse|vise|veut|prend plaisir|se plaît) (toujours|encore|visiblement|clairement|manifestement|sans cesse|constamment)? (à|de|d)? (nous|l|le|les|tout)? (provoquer|diviser|choquer|intimider|déstabiliser|défier|narguer|écœurer|pousser à bout|mettre le trouble|flouer|apitoyer|faire (réagir|choquer|fâcher|enrager)|nous (tester|manipuler|confronter)|manipuler (l équipe|le personnel|les (autres|intervenants)|son entourage)|se (faire (remarquer|plaindre|valoir)|rendre intéressant+))',
    'nous (provoque|nargue|manipule|ment|défie|menace|insulte|fait (languir|suer)|tient tête|prend pour|écœure|envoie promener|épuise)',
    '(teste|use|éprouve|épuise) (constamment|sans cesse|toujours)? (la|notre|nos|les) (patience|nerfs)',
    '(gentil|gentille|poli+|charmant+|parfait+|fine|mielleux|mielleuse|ange) (seulement|juste|uniquement)? (quand|lorsque|devant|dès que|en présence) (le|la|l|du|de|des|les) (médecin|psychiatre|docteur|md|témoins|patron|chef)',
    '(a deux visages|double (jeu|discours)|face d hypocrite|joue sur deux tableaux)',
    '(fait|faisait|faire) (de la provocation|du (trouble|grabuge|chichi)|des (chichis|manigances|sparages|coups bas|cachotteries|intrigues|messes basses|mauvais coups|commentaires (désobligeants|déplacés|blessants|mesquins))|la (fine bouche|princesse|diva)|rager (le|l|les))',
    '(a|avait|prend|adopte|affiche|garde) (toujours|souvent)? (un|une)? (air (bête|supérieur|hautain|de bœuf|méprisant|arrogant)|ton (bête|sec|hautain|arrogant|méprisant|cassant|baveux)|attitude (de (merde|marde|victime|supériorité)|bête|hautaine|désinvolte|défaitiste|je-m’en-foutiste)|mauvais (fond|esprit)|(ego|égo) (démesuré|surdimensionné|enflé))',
    '(humeur|ton|accueil|attitude) (massacrante|exécrable|de chien|bougonne|revêche|désagréable)',
    '(abuse|abusait|profite|profitait|exploite|exploitait) (de|des|du|d) (la|l|notre|sa|son|ses|nos)? (patience|bonne volonté|équipe|personnel|bienveillance|hospitalité|bonne foi)',
    '(joue|jouait|jouer) (les|la|au|aux) (durs|caïd|gros bras|matamore|offusqué+|offensé+|martyr+|princesse|grande dame|petit chef|plus malin|innocent+|incompris+)',
    'rien (ne|n) (fait son affaire|est (jamais (assez|correct|bon)|de son goût|comme il faut|assez bon))',
    '(trouve|trouvait) (toujours|sans cesse|encore)? (à redire|quelque chose à redire|le moyen de (se plaindre|critiquer|chialer))',
    '((manque|manquait|manqué) de (respect|savoir-vivre) (à|au|aux|envers)|dépasse les bornes)',
    '(crache|chie|pisse) sur (tout le monde|le système|l équipe)',
    '(tente|cherche|essaie|veut|espère|réussit)? (de|à)? (tire|tirer|tirait) (profit|avantage|bénéfice+|parti) (du|de|des) (la|l|son|sa|ses)? (système|maladie|condition|situation|statut|prestation+|cnesst|handicap)',
    '(rien|jamais rien) (ne|n) (lui|fait|est|va|convient) (convient|plaît|son affaire|jamais (assez|correct|bon)|de son goût|comme il faut|assez bon)',
    '^ [(très|bien|extrêmement|particulièrement)? difficile+] : (épuise|exige|critique|sonne|chiale|demande sans|manipule|clive|rien|jamais)',
  ],
  except: [
    '(se sent|dit) ... exploité+',
    'provoquer (un|une|des|le travail|l accouchement)',
    'provocation (bronchique|orale|nasale)',
    'respect (envers|à) (elle|lui)',
    '(nous|me) (cherche|épuise) (un|une)',
  ],
  message: 'Ces mots prêtent une intention; ce qui a été vu et entendu en dirait plus.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Cherche à nous provoquer au souper.',
    'Gentil quand le médecin passe.',
    'Teste la patience du personnel.',
    'Rien ne fait son affaire.',
    'Humeur massacrante.',
  ],
  passes: [
    'Elle cherche à contrôler sa douleur.',
    'Il nous teste une recette de muffins.',
    'Profite de la famille en visite.',
    'Fait la grève avec ses collègues.',
    'Teste la tolérance au glucose demain.',
    'Profite de sa famille cet été.',
  ],
}
