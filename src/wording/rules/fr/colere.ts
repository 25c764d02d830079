import type {Proof, Rule} from '../../rule.js'

/** La colère ou la violence, comme une force qui agit seule. */
export const colere: Rule = {
  id: 'fr.risk.colere',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(répond|parle|verbalise|réagit|agit|interpelle|s adresse|se comporte|s exprime) (très|parfois|toujours)? (agressivement|violemment|(de (façon|manière)|avec) (violente|agressive|violence|agressivité|menaçante))',
    '((prend|prenait|prendre|pris|pogne|pogner|pogné) (vite|facilement|rapidement)? les nerfs|voit rouge (quand|dès|si|au moindre|lorsqu)|se monte (vite|facilement|rapidement|contre)|(grimpe|monte) (vite|facilement)? (dans les rideaux|sur ses grands chevaux|aux barricades)|ne répond plus (de (lui|ses (actes|gestes))|d elle))',
    '(battre~|étrangler~|frapper~|agresser~|mordre~|griffer~|pousser~|attaquer~) ... (gratuitement|sans (raison|motif|provocation))',
    '(va|vont|allait) (sûrement)? finir par (blesser|tuer|frapper|agresser|attaquer|s en prendre|faire un malheur)',
    '((cherche|cherchait) à|fait exprès (de|pour)|(prend plaisir|s amuse) à|aime|aimait) (blesser|intimider|terroriser|faire (peur|mal)) (à|au|aux|le|la|les|l) (autres|personnel|équipe|préposé+|infirmière+|intervenant+|nouvelles|résidents|usagers|plus|gens|élèves|monde)',
    '(contrôle|règne|mène|dirige) ... par (la (peur|terreur|menace)|l intimidation)',
    '((démontre|démontrait|démontré|manifeste|manifestait|manifesté|fait preuve) (encore|parfois|toujours)? (de|d|une|beaucoup) (l|la|d|grande|certaine)? (agressivité|violence|hostilité)|(abuse|abusait) verbalement (de|du|des)|(insulter~|menacer~|intimider~) tout (le personnel|l (étage|équipe)))',
  ],
  anywhere: [
    '(^ rage (subite|soudaine|intense|pendant|contre|envers)|en état de (rage|furie|fureur))',
    '(agressivité|violence|colère|impulsivité) (non|mal|peu) (contrôlé+|maîtrisé+|canalisé+|contenu+)',
    '(exclu+|expulsé+|congédié+|suspendu+|renvoyé+|retiré+|barré+|banni+|évincé+) ... ... pour (violence|agressivité|(comportement+|conduite+) (violent+|agressif+))',
    '(^|une|sa|{charge} de) nature (très)? (violente|agressive|colérique|bagarreuse)',
    '(sa violence|son (agressivité|impulsivité|hostilité|imprévisibilité)|ses (crises de (rage|colère|violence)|menaces|colères)) (rend|rendent|empêche|empêchent|nuit|nuisent|fait|font|compromet|limite|limitent|épuise|épuisent|complique|oblige|justifie|dérange|dérangent|ne (sera|seront) pas toléré+)',
    '({charge}|il|elle) est (un|une) (vrai+|réel|réelle|véritable) (danger|menace)',
    '({charge}|résident+|il|elle|^) (pouvant|devenant|se montrant) (être|devenir|se montrer)? (très|vite|rapidement)? (violent+|agressif+|menaçant+|dangereux|dangereuse+|hostile+)',
    '((coup+|insulte+) gratuit+ ($|à|aux|au|envers)|mains baladeuses|(aucun|zéro|pauvre|piètre) contrôle (quand|lorsqu|pulsionnel|émotif|émotionnel))',
    '((en raison|compte tenu) de|vu|dû à|due à|considérant|étant donné) (son (agressivité|impulsivité|imprévisibilité|potentiel (de violence|agressif))|sa (violence|dangerosité)|ses crises de (rage|colère|violence))',
    '(agressivité|impulsivité|hostilité) (incontrôlable+|incontrôlé+|persistant+|récurrent+|imprévisible+|quotidien+|débordant+)',
    '(montée+ agressive+|posture de combat)',
    '(jeunes|résidents|usagers|élèves|détenus|clientèle) ... (est|sont) (très|souvent|parfois)? [(agressif+|violent+|dangereux|menaçant+|imprévisible+)]',
    'clientèle (très)? (dangereuse|agressive|violente|explosive)',
    'trop (violent+|agressif+|dangereux|dangereuse+|impulsif+|imprévisible+) pour (la|le|l|un|une|les|notre)? (ressource|unité|groupe|programme|appartement|foyer|ri|rtf|chsld|centre|classe|école|étage|hébergement)',
  ],
  except: [
    'agressivité ... (du|de la|de l) (chien|tumeur|cancer|traitement|lésion)',
    '(été|fait) ... sans (raison|motif)',
    'nerfs crâniens',
    'violence conjugale',
    '(dans (le|un)|au) jeu',
    'réagit violemment (à|au) (la|l)? (vaccin|pénicilline|dose|produit|piqûre)',
  ],
  message: 'Ces mots font agir une colère; le geste et ce qui l’a précédé manquent.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Rage soudaine au poste.',
    'Son agressivité nuit au groupe.',
    'Répond agressivement à la secrétaire.',
    'Nature violente, selon la note.',
    'Deux agents vu son agressivité.',
    'Prend plaisir à faire peur aux autres.',
  ],
  passes: [
    'Vaccin contre la rage reçu en mai.',
    'Elle veut parler de son agressivité au groupe.',
    'Le chien réagit violemment au tonnerre.',
  ],
}
