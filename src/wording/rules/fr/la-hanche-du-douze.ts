import type {Proof, Rule} from '../../rule.js'

const letters = 'tpl|tdah|tsa|tspt|top|tca|tag'
const condition =
  'hanche|trauma crânien|tcc|mpoc|délirium|avc|tpl|fracture|pneumonie|anorexie|dépression|psychose|surdose|overdose|tentative|manie|démence|intox|sevrage|toxico|schizo|sepsis|cirrhose|dialyse|embolie|genou|cancer|sla|cellulite|pancréatite|appendicite|colostomie|trachéo|alzheimer|parkinson|tag|tdah|tsa|lombalgie|colite|prostate'

/** Des personnes appelées par l’organe, le lit ou le motif d’admission. */
export const laHancheDuDouze: Rule = {
  id: 'fr.label.la-hanche-du-douze',
  severity: 'suggest',
  match: [
    '(patient+|client+|usager+|dame|monsieur) [(mpoc|avc|sla|hanche|chimio|dialyse)]',
    `[(${letters}|avc|hanche|mpoc|alzheimer|parkinson|schizo|psychose|dépression|anorexie|sla|cirrhose|démence|overdose|surdose|intox|embolie|pneumonie|sepsis|délirium|trauma|polytrauma|tentative)] (sévère+|connu+|typique+|classique+|lourd+|décompensé+|avancé+)? de ... ans`,
    '[(un|une|deux|trois|quatre|les|des|nos|plusieurs) (ppalv|dipsy|paav|multidys|dys)]',
    '[(un|les|des|nos|deux|trois) (di|di-tsa)] (de|du|sévère|moyen|moyens|léger|légers|profond|au|à|en|qui|ont|sont)',
    '(accidenté+ (de|du|d)|traumatisé+ crânien+|traumatisés crâniens|blessé+ médullaire+)',
    '(admission|arrivée|référence|consultation|consult|transfert|entrée|nouveau|nouvelle|congé) (de|d)? : [(un|une|deux|trois|encore) (trouble de (la)? personnalité|dépression+|psychose+|tpl|tdah|tsa|schizo|bipolaire+|alzheimer|avc|hanche|démence|anorexie|surdose|intox)]',
    `^ [(${condition})] ((du|de la) (lit|chambre|civière|box|salle|fauteuil)|(au|à la) (lit|civière|box|chambre)|(au|du) (fond|bout) du (couloir|corridor))`,
    `[(le|la|l|notre|les|nos) (${condition})] ((du|au|de la|de l) (lit|chambre|civière|salle|étage|unité|box|101|102|103|104|105|106|201|202|203|204|205|206|208|210|212|301|302|303|304|305|306|308|310|312|401|402|403|404|405|410|412)|(du|au) (fond|bout|corridor|couloir))`,
    `[(le|la|l|notre|les|nos) (${condition})] (du|au|de la) (2e|3e|4e|5e|6e|7e|8e|9e|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30)`,
    `(transfert|transférer|admission|arrivée|arrivé|congé) (de|d) [(la|l|le|un|une|deux|notre) (${condition})]`,
    '[la (mpoc|hanche|sla) du]',
    '[notre (parkinson|alzheimer|avc|mpoc|tcc|schizo|sla)]',
    '[nos (hépatites|mpoc|avc|hanches|tcc|psychoses|dépressions|surdoses|overdoses|cancers|dialyses|cirrhoses|anorexies)]',
  ],
  except: [
    '(cancer de (plus de|stade)|(clinique|programme|unité|service) des blessés)',
    `(${condition}) (sévère+|connu+)? de (un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|1|2|3|4|5|6|7|8|9|10|12|15) ans`,
    'dialyse (au|à la|de la) (lit|chambre|fauteuil|salle)',
    `(${condition}) du ... (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)`,
    '(fracture|cancer) (du|au) (2e|3e|4e|5e|bout)',
  ],
  message: 'Un organe, un lit ou un motif n’est pas une personne.',
}

export const proof: Proof = {
  sources: ['csmc', 'pratique-qc'],
  flags: [
    'Admission d’une psychose cette nuit.',
    'La hanche du 12 est prête.',
    'MPOC de 68 ans, vient de Gaspé.',
    'Notre Parkinson est tombé hier.',
  ],
  passes: [
    'Psychose de deux ans, traitée tôt.',
    'La psychose du 12 mars a passé vite.',
    'La fracture du 5e doigt guérit.',
    'Admission d’une usagère cette nuit.',
    'Fracture de la hanche opérée.',
    'Deux lits au fond du couloir.',
  ],
}
