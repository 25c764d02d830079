import type {Proof, Rule} from '../../rule.js'

/** Simuler, exagérer: une intention que personne ne voit. */
export const simule: Rule = {
  id: 'fr.credibility.simule',
  severity: 'strong',
  frame: 'does',
  match: [
    'simuler~ (des|ses|les|un|une|la|le) (crise+|douleur+|symptôme+|convulsion+|malaise+|maladie+|voix|hallucination+|chute+|faiblesse|perte|incapacité+|psychose|trouble+|idées|amnésie)',
    '(feint|feignait|feignant|feindre)',
    '(simulateur+|simulation (probable|possible|soupçonnée))',
    '(exagère|exagérait|exagérer|exagérant|(a|avait|ait) (encore|beaucoup|toujours)? exagéré)',
    'exagérer~ (tout|toujours|souvent|ses|sa|son|la (douleur|situation)|les (symptômes|douleurs|plaintes)|volontairement|beaucoup|$)',
    '(amplifier~|majorer~) (volontairement)? (ses|les|sa) (symptômes|plaintes|douleur+|malaises|difficultés|limitations|incapacités)',
    '(fait|faire|faisait) semblant (de|d) (dormir|avoir|ne|souffrir|tomber|boiter|prendre|avaler|convulser|perdre|pleurer|trembler|vomir|s évanouir|être (malade|souffrant+|inconscient+|paralysé+|mal))',
    '(hypocondriaque+|somatise+|(joue|jouait|jouaient|jouant) (la comédie|(le|la) malade)|fait (son|du) (numéro|cinéma|show)|tout dans sa tête)',
    'se laisser~ (tomber|choir) (par terre|au sol|volontairement|devant|exprès|sur le plancher)',
    '(amplifier~) (ses|les|sa|la)?',
    '(joue (la souffrance|les malades)|mime (la|une|sa) douleur)',
    '(fait|faire|faisait) semblant $',
    'fabriquer~ (ses|des) (symptômes|crises|malaises)',
    'simuler~ ($|encore|clairement|sûrement|probablement)',
  ],
  except: [
    'joue la comédie (au (théâtre|cégep|secondaire|cinéma)|dans (une|un|la|le)|à la (télé|scène)|avec (sa|une) troupe)',
    'simulateur+ de',
    '(laisse croire|rien (n|ne) indique|aucun signe) ... ... exagérer~',
    '(voix|chanson|images|calcul|bruits) ... dans sa tête',
    '(réflexe+|lordose|cyphose|réponse+|signal|souffle|rhot) ... (exagérer~|amplifier~|majorer~)',
    'amplifié+ (par|au)',
  ],
  anywhere: [
    '(que|qu) (l|le|la) (accidenté+|réclamant+|travailleur+) (exagère|joue la comédie|simule|amplifie)',
    '(mais|et) exagérer~ ($|beaucoup|sûrement|souvent|manifestement)',
    '^ (simuler~|feint+|feignait) ($|selon|d après|pour|encore|devant|quand|sûrement)',
  ],
  message: 'Ces mots prêtent une intention que l’on ne voit pas.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Jouait la comédie, croit le gardien.',
    'Elle simule des crises au souper.',
    'Joue la comédie, dit la note.',
    'Se laisse tomber par terre devant le poste.',
    'Simule, d’après la stagiaire.',
    'Dit avoir mal au dos mais exagère.',
    'Fabrique ses symptômes.',
  ],
  passes: [
    'Il joue la comédie au théâtre du coin.',
    'Séance au simulateur de conduite.',
    'Les gains de poids sont suivis.',
    'Se laisse tomber dans son fauteuil, fatiguée.',
    'Joue à faire semblant de cuisiner, 3 ans.',
    'Elle simule les gestes de l’appel en groupe.',
  ],
}
