import type {Rule} from '../../rule.js'
import {abusDeSubstances} from './abus-de-substances.js'
import {admet} from './admet.js'
import {autocritique} from './autocritique.js'
import {basNiveau} from './bas-niveau.js'
import {casLourd} from './cas-lourd.js'
import {cesGensLa} from './ces-gens-la.js'
import {chantageAuSuicide} from './chantage-au-suicide.js'
import {chronique} from './chronique.js'
import {commettreUnSuicide} from './commettre-un-suicide.js'
import {consignes} from './consignes.js'
import {contratDeNonSuicide} from './contrat-de-non-suicide.js'
import {criseInfantile} from './crise-infantile.js'
import {dangereux} from './dangereux.js'
import {decompense} from './decompense.js'
import {deficientMental} from './deficient-mental.js'
import {dement} from './dement.js'
import {demotive} from './demotive.js'
import {deni} from './deni.js'
import {doit} from './doit.js'
import {echec} from './echec.js'
import {exigeant} from './exigeant.js'
import {fugue} from './fugue.js'
import {hostile} from './hostile.js'
import {hysterique} from './hysterique.js'
import {incapable} from './incapable.js'
import {jugement} from './jugement.js'
import {maladeMental} from './malade-mental.js'
import {manipulateur} from './manipulateur.js'
import {mefiant} from './mefiant.js'
import {menteur} from './menteur.js'
import {minimise} from './minimise.js'
import {misEn} from './mis-en.js'
import {neglige} from './neglige.js'
import {nie} from './nie.js'
import {nonCollaborant} from './non-collaborant.js'
import {nonCompliant} from './non-compliant.js'
import {paresseux} from './paresseux.js'
import {passageALActe} from './passage-a-l-acte.js'
import {perduDeVue} from './perdu-de-vue.js'
import {permission} from './permission.js'
import {peuFiable} from './peu-fiable.js'
import {porteTournante} from './porte-tournante.js'
import {pretend} from './pretend.js'
import {propre} from './propre.js'
import {psychotique} from './psychotique.js'
import {rechercheAttention} from './recherche-attention.js'
import {rechercheDeMedicaments} from './recherche-de-medicaments.js'
import {rechute} from './rechute.js'
import {refuse} from './refuse.js'
import {schizophrene} from './schizophrene.js'
import {sePlaint} from './se-plaint.js'
import {simule} from './simule.js'
import {souffreDe} from './souffre-de.js'
import {suicidaireConnu} from './suicidaire-connu.js'
import {toxicomane} from './toxicomane.js'
import {victimeDeTout} from './victime-de-tout.js'

/** The shipped French rules, one file each. Of two that are equally strong and long, the earlier speaks. */
export const frenchRules: readonly Rule[] = [
  abusDeSubstances,
  admet,
  autocritique,
  basNiveau,
  casLourd,
  cesGensLa,
  chantageAuSuicide,
  chronique,
  commettreUnSuicide,
  consignes,
  contratDeNonSuicide,
  criseInfantile,
  dangereux,
  decompense,
  deficientMental,
  dement,
  demotive,
  deni,
  doit,
  echec,
  exigeant,
  fugue,
  hostile,
  hysterique,
  incapable,
  jugement,
  maladeMental,
  manipulateur,
  mefiant,
  menteur,
  minimise,
  misEn,
  neglige,
  nie,
  nonCollaborant,
  nonCompliant,
  paresseux,
  passageALActe,
  perduDeVue,
  permission,
  peuFiable,
  porteTournante,
  pretend,
  propre,
  psychotique,
  rechercheAttention,
  rechercheDeMedicaments,
  rechute,
  refuse,
  schizophrene,
  sePlaint,
  simule,
  souffreDe,
  suicidaireConnu,
  toxicomane,
  victimeDeTout,
]
