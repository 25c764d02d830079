import type {Proof, Rule} from '../../rule.js'

/** La colère ou la violence, comme une force qui agit seule. */
export const colere: Rule = {
  id: 'fr.risk.colere',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(répond|parle|verbalise|réagit|agit|interpelle|s adresse|se comporte|s exprime) (très|parfois|toujours)? (agressivement|violemment|(de (façon|manière)|avec) (violente|agressive|violence|agressivité|menaçante))',
    '((prend|prenait|prendre|pris|pogne|pogner|pogné) (vite|facilement|rapidement)? les nerfs|voit rouge (quand|dès|si|au moindre|lorsqu)|se monte (vite|facilement|rapidement|contre)|(grimpe|monte) (vite|facilement)? (dans les rideaux|sur ses grands chevaux|aux barricades)|ne répond plus (de (lui|ses (actes|gestes))|d elle))',
    '(mord|griffe|frappe|hurle|se débat|se comporte) ... comme (un (animal|chien|possédé|sauvage|démon)|une (bête|furie|sauvage|folle))',
    '(battre~|étrangler~|frapper~|agresser~|mordre~|griffer~|pousser~|attaquer~) ... gratuitement',
    'rôder~ (autour|près) (de|des) (la|l|les|autres)? (résidentes|patientes|femmes|enfants|filles|usagères)',
    '(va|vont|allait) (sûrement)? finir par (blesser|tuer|frapper|agresser|attaquer|s en prendre|faire un malheur)',
  ],
  anywhere: [
    '(^ rage (subite|soudaine|intense|pendant|contre|envers)|en état de (rage|furie|fureur))',
    '(agressivité|violence|colère|impulsivité) (non|mal|peu) (contrôlé+|maîtrisé+|canalisé+|contenu+)',
    '(exclu+|expulsé+|congédié+|suspendu+|renvoyé+|retiré+|barré+|banni+|évincé+) ... ... pour (violence|agressivité|(comportement+|conduite+) (violent+|agressif+))',
    '(^|une|sa|{charge} de) nature (très)? (violente|agressive|colérique|bagarreuse)',
    '(sa violence|son (agressivité|impulsivité|hostilité|imprévisibilité)|ses (crises de (rage|colère|violence)|menaces|colères)) (rend|rendent|empêche|empêchent|nuit|nuisent|fait|font|compromet|limite|limitent|épuise|épuisent|complique|oblige|justifie|dérange|dérangent|ne (sera|seront) pas toléré+)',
    '({charge}|il|elle) est (un|une) (vrai+|réel|réelle|véritable) (danger|menace)',
    '((coup+|geste+|insulte+) gratuit+|mains baladeuses|(aucun|zéro|pauvre|piètre) contrôle (quand|lorsqu|pulsionnel|émotif|émotionnel))',
  ],
  except: [
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
  ],
  passes: [
    'Vaccin contre la rage reçu en mai.',
    'Elle veut parler de son agressivité au groupe.',
    'Le chien réagit violemment au tonnerre.',
  ],
}
