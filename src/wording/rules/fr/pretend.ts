import type {Proof, Rule} from '../../rule.js'

/** Prétendre, alléguer: rapporter comme si l’on ne croyait pas. */
export const pretend: Rule = {
  id: 'fr.credibility.pretend',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(prétendre~|alléguer~) (que|qu|avoir|être) => dire~ {2}',
    'alléguer~ (un|une|des|le|la|les) => rapporter~ {1}',
    '(prétendre~|alléguer~|prétendrait|alléguerait|prétexter~)',
    '(insister~ (pour dire|que|qu|sur le fait)|jurer~ (que|qu|ne)|(maintenait|maintient|maintiennent) (que|qu|avoir|ne pas|n avoir|mordicus|sa version)|(clame|clamait|clament) (que|qu|haut|être|avoir|un|une|des|souffrir|ne|n|encore))',
    '(sous prétexte|invoque (un|une|des|son|sa|ses) (mal|maux|douleur+|fatigue|migraine+|malaise+|anxiété|oubli)|réfuter~|dément (avoir|être|que|toute)|(passe|passer|passé) aux aveux)',
    '(soutenir~|affirmer~ (faussement|à tort)|s’entête à dire|persiste à dire) (que|qu|ne|n|avoir)',
    '(affirmer~|soutenir~|jurer~) sans (preuve+|fondement)',
    'clamer~ (son|sa) (abstinence|sobriété|bonne foi)',
    '(du|tout du) moins ... ... [(prétendre~|alléguer~)]',
    '(ce|comme) (que|qu|le) ... [(prétendre~|alléguer~)]',
  ],
  anywhere: [
    '(du moins)? (ce que|comme le) [(prétend|prétendait|allègue|alléguait)] (la|le|l|ce|cet|cette)? {person}',
  ],
  except: [
    '(prétendre~ (à|(au|aux) (supplément|crédit+|allocation+|prestation+|poste+|titre|remboursement+))|^ prétendre|(comme le|ce que) prétendre~ ... (publicité|fabricant|étude|article|assureur|voisin+|propriétaire|patron+|ex|employeur|vendeur+|conjoint+))',
    'alléguer~ ... ... ... (créances|tribunal|requête|poursuite|réclamation|tal|cour)',
  ],
  message: 'Ce verbe met en doute ce que la personne a dit.',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: [
    'Clame un mal de dos.',
    'Elle prétend que sa sœur a appelé.',
    'L’usager allègue avoir perdu sa carte.',
    'Prétexte un mal de tête.',
    'Affirme sans preuve que sa porte est forcée.',
    'Insiste qu’elle a payé; c’est du moins ce que prétend la patiente.',
    'Invoque une migraine au départ du groupe.',
  ],
  passes: [
    'Comme le prétend la publicité, le gel soulage.',
    'L’assureur prétend que le délai est passé.',
    'Il peut prétendre à une rente, et au supplément au loyer.',
    'Il allègue un vice caché aux petites créances.',
    'Elle affirme que son chien va mieux.',
  ],
}
