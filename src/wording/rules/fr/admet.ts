import type {Proof, Rule} from '../../rule.js'

/** Admettre, avouer: des verbes d’aveu pour un récit. */
export const admet: Rule = {
  id: 'fr.credibility.admet',
  severity: 'suggest',
  frame: 'does',
  match: [
    'reconnaître~ avoir (menti|triché|consommé|bu|exagéré|volé|caché|pris)',
    'admet (que|qu|avoir|être|se|s|ne|n) => dit {1}',
    'admettait (que|qu|avoir|être|se|s|ne|n) => disait {1}',
    '(admettra|avouera|confessera|concédera|admet|admettent|admettait|admettant)',
    '[(a|ont|avait) admis] (que|qu|avoir|consommer|être|prendre|ne|n|boire)',
    '(avouer~|confesser~)',
    '(reconnaître~|admis) (enfin|finalement|du bout des lèvres|avec réticence|après coup) (que|qu|ne|n|avoir|être|consommer|sa (consommation|maladie|responsabilité|dépendance|faute|part)|son (problème|trouble|tort|erreur|diagnostic)|ses (torts|gestes|problèmes|erreurs|difficultés|limites))',
    'confronté+ à (ses|son) mensonge+',
    '(finir~ par|dû|obligé+ d|forcé+ d) (admettre|avouer|reconnaître|concéder)',
    '(n|ne) (l|le|les)? (admettre~|avouer~) (toujours|encore)? (pas|aucunement|rien|jamais) (avoir|être|que|qu|s être|sa|son|ses|consommer|boire|prendre)',
  ],
  except: [
    'admet (trois|deux|des|les|le|la|un) (patients|personnes|usagers)',
    'admet (un|une|deux|trois|des) (visiteur+|client+|chien+|animaux)',
    '(hôpital|clinique|garderie|école|règlement|unité|programme|urgence|refuge|assureur|cnesst|saaq|employeur) ... (n|ne) admettre~',
    'admet ... (textures|purée+|solides|liquides|morceaux|aliments)',
  ],
  anywhere: [
    '(refuse|refusait|refusent|(ne|n) (veut|voulait|veulent|(a|avait|ont) (pas|jamais|plus) voulu)) (toujours|encore|rien)? (pas|jamais|d)? (voulu|l|le|y)? (avouer|confesser|admettre (que|qu|avoir|être|s être|sa|son|ses))',
    '(finir~ par|fini (par|de)|obligé+ d|forcé+ d|contraint+ d) (nous|lui|le|l|tout)? (avouer|confesser|concéder|admettre (que|qu|avoir|être|s être|sa|son|ses))',
  ],
  message: '«\u00a0Admettre\u00a0» et «\u00a0avouer\u00a0» sont des verbes d’aveu.',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: [
    'Elle avoue avoir bu hier.',
    'Il admet se sentir seul.',
    'Finit par admettre qu’il a consommé.',
    'N’admet pas avoir mangé le dessert.',
    'Elle n’a pas voulu admettre sa rechute.',
    'Finira par avouer, croit-on.',
  ],
  passes: [
    'Admis à l’unité à 14 h.',
    'Elle a été admise en cardiologie.',
    'Il reconnaît la rue de son enfance.',
    'Elle admire enfin son quartier.',
    'Elle reconnaît enfin son quartier.',
    'Il est surpris à chaque fois que la cloche sonne.',
    'Le refuge n’admet pas que l’on fume.',
    'Admet les purées et les liquides épaissis.',
  ],
}
