import type {Proof, Rule} from '../../rule.js'

/** Provoquer, tester, jouer deux visages: une intention prêtée. */
export const provoque: Rule = {
  id: 'fr.character.provoque',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(cherche|cherchait|cherchent|essaie|essayait|tente|tentait|aime|s amuse|vise|veut|prend plaisir|se plaît) (toujours|encore|visiblement|clairement|manifestement|sans cesse|constamment)? (à|de|d)? (nous|l|le|les|tout)? (provoquer|tester|diviser|choquer|intimider|manipuler|déstabiliser|défier|confronter|narguer|contrôler|diriger|monopoliser|dominer|écœurer|faire (réagir|choquer|fâcher|sortir|enrager|peur)|pousser à bout|mettre à bout|mettre le trouble|énerver|tromper|flouer|entourlouper|apitoyer|se (faire remarquer|faire plaindre|faire valoir|rendre intéressant+))',
    '(nous|vous|me) (provoque|nargue|manipule|épuise|ment|mène|défie|menace|insulte|fait (languir|courir|suer|marcher)|tient tête|prend pour|use|vide|écœure|envoie promener)',
    '(teste|met|mettait|éprouve|use|épuise) (constamment|sans cesse|toujours)? (la|notre|les|nos) (patience|tolérance|nerfs) (de|du|des|à)?',
    '(gentil|gentille|poli+|charmant+|sourire|parfait+|fine|mielleux|mielleuse|ange) (seulement|juste|uniquement)? (quand|lorsque|devant|dès que|en présence) (le|la|l|du|de|des|les) (médecin|psychiatre|docteur|md|dr|témoins|patron|résident|chef)',
    '(deux (visages|faces)|double (face|jeu|visage|discours)|visage à deux faces|face d hypocrite|joue sur deux tableaux|souffle le chaud)',
    '(fait|faisait|faire) (de la provocation|du (trouble|grabuge|chichi|cinéma|sabotage)|des (chichis|manigances|sparages|coups bas|coups en cachette|cachotteries|intrigues|messes basses|mauvais coups)|le (jars|paon|mariole)|la (fine bouche|difficile|princesse|diva|grève|pluie)|passer (ses|son|sa) ... avant|peur (au|à|aux)|fuir (le|les)|suer (le|l|les)|tourner (le|l|les)|rager|des commentaires (désobligeants|déplacés|blessants|mesquins))',
    '(a|avait|prend|adopte|affiche|garde) (toujours|souvent|un|une)? (un|une)? (air (bête|supérieur|hautain|de bœuf|méprisant|arrogant)|ton (bête|sec|hautain|arrogant|méprisant|cassant|agressif|baveux)|attitude (de (merde|marde|victime|supériorité)|bête|hautaine|désinvolte|négative|défaitiste|je-m’en-foutiste)|mauvais (fond|esprit|œil)|la (langue sale|grosse tête|tête enflée|dent dure|critique facile|gueule fendue)|un (ego|égo) (démesuré|surdimensionné|enflé))',
    '(humeur|ton|accueil|attitude) (massacrante|exécrable|de chien|bougonne|maussade|revêche|désagréable)',
    '(abuse|abusait|profite|profitait|exploite|exploitait) (de|des|du|d)? (la|l|notre|sa|son|ses|nos|les)? (patience|bonne volonté|bonté|temps|équipe|services|personnel|système|mère|parents|famille|bienveillance|gentillesse|autres|hospitalité|bonne foi)',
    '(joue|jouait|jouer) (les|la|au|aux) (durs|caïd|gros bras|matamore|offusqué+|offensé+|martyr+|princesse|grande dame|chef|petit chef|roi|reine|mère|sauveur|plus malin|innocent+|ignorant+|abandonné+|incompris+|coq)',
    '(rien|jamais rien) (ne|n) (lui|fait|est|va|convient) (convient|plaît|son affaire|jamais (assez|correct|bon)|de son goût|comme il faut|assez bon)',
    '(trouve|trouvait) (toujours|sans cesse|encore)? (à redire|quelque chose à redire|le moyen de (se plaindre|critiquer|chialer))',
    '(manque|manquait|a manqué|dépasse) (de|d)? (respect|savoir-vivre|les bornes|la mesure|l entendement|les limites) (à|au|envers|de|aux)?',
    '(crache|chie|pisse) (sur|dans la face|au visage) (tout|le|la|les|l) (monde|système|équipe|personnel)?',
    '(tente|cherche|essaie|veut|espère|réussit)? (de|à)? (tire|tirer|tirait) (profit|avantage|bénéfice+|parti) (du|de|des) (la|l|son|sa|ses)? (système|maladie|condition|situation|statut|équipe|prestation+|cnesst|régime|état|handicap)',
    '^ [(très|bien|extrêmement|particulièrement)? difficile+] : (épuise|exige|critique|sonne|chiale|demande sans|manipule|clive|rien|jamais)',
  ],
  except: [
    '(cherche|essaie|tente|veut|aime|vise) ... (contrôler|dominer|diriger) (sa|son|ses|la|le|l|les) (douleur|colère|glycémie|anxiété|tension|voix|peur|consommation|stress|impulsions|poids|toux|diabète|vie|chorale|atelier|émotions|symptômes)',
    'aime ... diriger (la|le|un|une)',
    'tester (un|une|le|la|les) (recette|appareil|marchette|routine|glycémie|stratégie+)',
    '(nous|me) (cherche|épuise) (un|une)',
    'profite (de|du|des) (la|l|sa|son|ses)? (temps|services|famille) (avec|pour|libre|doux|offerts|en)',
    '(se sent|dit) ... (exploité+|testé+)',
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
  ],
}
