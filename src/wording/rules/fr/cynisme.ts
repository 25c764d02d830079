import type {Proof, Rule} from '../../rule.js'

/** Les défauts comme des choses: qu’on a, qu’on montre, ou par lesquelles on agit. */
export const cynisme: Rule = {
  id: 'fr.character.cynisme',
  severity: 'suggest',
  match: [
    '(son|sa|ses) (habituel+|éternel+|perpétuel+|grand+|profond+|incroyable+|légendaire+)? [(acharnement à|acrimonie|aigreur|amoralité|animosité|antipathie|avarice|bassesse+|brusquerie|cabotinage|cruauté|cupidité|cynisme|dédain|défaitisme|déloyauté|dépravation|despotisme|effronterie|esbroufe|fainéantise|fanfaronnade+|fausseté|flemme|fourberie|goinfrerie|hargne|idiotie|impudence|inconduite+|inconséquence|indécence|indélicatesse|indolence|ineptie+|infantilisme|intempérance|intransigeance|irrespect|lubies|magouilles|malveillance|manigances|médiocrité|médisance+|misogynie|narcissisme|négativité|niaiserie+|obséquiosité|outrecuidance|perfidie|perversité|pingrerie|poltronnerie|possessivité|puérilité|quérulence|radinerie|récriminations|sadisme|sauvagerie|snobisme|sottise+|sournoiserie|stupidité|superficialité|tricherie+|tromperie+|verbiage|vilenie|vulgarité|arrogance|condescendance|désinvolture|égocentrisme|grossièreté|hypocrisie|immaturité|impertinence|impolitesse|ingratitude|insolence|malhonnêteté|mesquinerie|oisiveté|vantardise|mépris)] ($|et|mais|envers|à l (égard|endroit)|avec|face|est|était|a|nous|le|la|l|les|lui|au|aux|dans|notée|de nouveau|encore|habituel+|constant+)',
    '(fait|faire|faisait|faisant|fit) preuve (de|d) (beaucoup de|un grand|une grande|un certain|une certaine|un|une)? (acrimonie|animosité|arrogance|avarice|bassesse|bêtise|brusquerie|condescendance|cruauté|cupidité|cynisme|dédain|défaitisme|déloyauté|désinvolture|égocentrisme|égoïsme|effronterie|fausseté|grossièreté|hargne|hypocrisie|immaturité|impertinence|impolitesse|impudence|inconséquence|indécence|indélicatesse|indifférence envers|indolence|infantilisme|inflexibilité|ingratitude|insolence|insouciance|intempérance|intransigeance|irrespect|lâcheté|malhonnêteté|malveillance|mauvaise (foi|volonté|humeur)|méchanceté|médisance|mépris|mesquinerie|négativité|négligence envers|obstination|opportunisme|paresse|passivité|perversité|puérilité|rudesse|sadisme|sarcasme|snobisme|sottise|sournoiserie|stupidité|superficialité|vulgarité)',
    '(par|par pure|par pur|par simple) (pure|pur|simple) [(avarice|bêtise|cruauté|cupidité|cynisme|dédain|fainéantise|flemme|idiotie|ignorance|lâcheté|malveillance|méchanceté|mesquinerie|orgueil|paresse|perversité|provocation|rancune|sottise|stupidité|vengeance)] ($|ou|et|plutôt|de sa part|il|elle)',
    '^ [(acrimonie|animosité|antipathie|arrogance|brusquerie|condescendance|cynisme|dédain|désinvolture|effronterie|grossièreté|grossièretés|hargne|hypocrisie|impertinence|impolitesse+|impudence|insolence|intransigeance|irrespect|malveillance|mauvaise foi|mauvaise humeur|mauvaise volonté|récriminations|rouspétage|sarcasme+|vulgarité)] ((envers|à l (égard|endroit)|avec|vis-à-vis) (du|de|le|la|l|les|à|au|un|une|nous|tout|autres)|noté+|observé+|évident+|manifeste+|palpable+|habituel+|de nouveau)',
  ],
  except: [
    '(père|mère|conjoint+|ex|mari|patron+|voisin+|professeur+|collègue+|propriétaire|police|système|frère|sœur|beau-père) ... (arrogance|cruauté|mépris|cynisme|brusquerie|dédain|hargne|méchanceté|malveillance|racisme|ingratitude|condescendance)',
  ],
  message: 'Ces mots donnent un défaut à la personne, là où quelque chose est arrivé.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Sa négativité nous épuise.',
    'A fait preuve de bassesse envers un pair.',
    'Retarde la signature par pure malveillance.',
    'Effronterie envers le préposé.',
    'Son cynisme habituel au groupe.',
    'Retarde la douche par pur orgueil.',
  ],
  passes: [
    'La cruauté de son père revient dans ses rêves.',
    'Elle regrette sa méchanceté avec son frère.',
    'Un atelier sur la colère, le mépris et le couple.',
    'Son patron le traitait avec arrogance.',
    'Blessée par le mépris des gens au guichet.',
    'Sa sœur est fière de son travail.',
  ],
}
