import {readSentences, type Sentence} from './sentence.js'

/** English sentences of 29 November 2026, written by somebody who had not seen the rules: the half that may be read when a rule is written. Which half is by a hash of the words. */
export const sentences: Sentence[] = readSentences(`
service-use: {Frequent flyer} in our ED, 11 visits since January.
character: Very {manipulative} with evening staff around PRN times.
credibility: {Poor historian}; collateral to be obtained from daughter.
credibility: {Claims} he was robbed on his way to the pharmacy and lost all his carries.
compliance: {Refuses} to take part in groups, stays in her room.
substance: {Alcoholic}, lives alone in a rooming house on Barton St.
credibility: Pt {alleges} that the night nurse ignored his call bell.
suicide: {Suicidal gesture} last evening with a plastic knife.
suicide: {Contracted for safety} before leaving the clinic.
substance: {IVDU}, HCV+, homeless x 2 yrs.
disability: {Confined to a wheelchair} following a T10 injury in 2016.
credibility: {Insists} her pain is still 9/10 though seen laughing on the phone.
character: Demanding and {entitled}, rang the bell six times in an hour.
risk: Was placed on the locked side because of his {dangerous nature}.
service-use: {Back again, third time this week, same story}.
credibility: {Miraculously able to walk} to the smoke pit despite "10/10" back pain.
substance: Pain {seems to come on whenever the hydromorph is due}.
character: {Tears appeared on cue} when mother walked into the family room.
character: {Knows exactly which buttons to push} with new grads.
failure: She {did not bother to call} to cancel her intake.
character: Could be doing much better {if he put in any effort at all}.
failure: Was a {no-show yet again} for his injection, third time this quarter.
belittling: {Sulking} in bed since the team said no to the pass.
belittling: {Threw a fit} when told the smoking patio was closed.
belittling: {Toilet trained} to q2h schedule on the unit.
pessimism: {Nothing more can be done for this man} in community care.
pessimism: Prognosis: {a lost cause} unless mother takes over.
pessimism: {Beyond rehab}, recommend custodial placement.
suicide: {Took the easy way out} after his wife left, per coroner's note.
suicide: She was {unsuccessful in ending her life} by hanging in April.
suicide: The brother {succeeded in killing himself} on the fourth try.
substance: {Crackhead} boyfriend waiting in the lobby, asked to leave by security.
substance: {Swapping one addiction for another} with the methadone.
substance: {Fell off the wagon} at Christmas after eight months.
credibility: Pt {would have us believe} that the dog ate his Suboxone.
credibility: Her complaints are all over the map and {out of proportion to findings}.
character: {Making a mountain out of a molehill} about the room change.
character: Likes to {play the victim} when peers set limits with her.
character: {Enjoys the sick role} and has little interest in discharge.
character: {Needy} +++, follows staff up and down the hall all shift.
character: {A handful} this evening, staff exhausted by 2200.
character: Mouthy with the porters and {full of attitude} at the X-ray dept.
label: Chronic {self-harmer}, well known to psych.
label: {The psychotic in bed 4} was up pacing all night.
label: Our two {bipolars} were moved to the quiet wing.
label: Admit the hip in 12 and {the OCD in 14} to day program.
appearance: {Smells like a brewery}, clothing filthy, teeth rotten.
disability: {Trapped in a body that no longer works} since the stroke.
trap, quotation: "They treat me like a frequent flyer," she said of her last ED visit.
trap, quotation: "I failed again," he said, looking at the floor; offered tea and a walk.
trap, quotation: Mother's words to writer: "He's manipulative, you'll see." Writer asked what she had noticed.
trap, negation: He is neither lazy nor unmotivated; fatigue began with the dose increase.
trap, negation: There was no suicidal gesture, plan or intent reported today.
trap, meta: Please avoid the term "addict" in the shared care plan.
trap, meta: Old chart lists "non-compliant"; replaced with the reason she gave for stopping.
trap, meta: Client was upset to read the word "manipulative" in his 2017 records.
trap, meta: Dr. Osei suggests "did not respond to" in place of "failed".
trap, meta: Student nurse asked what "bed blocker" means; discussed why we do not use it.
trap, name: Article from the journal Substance Abuse printed for the client at her request.
trap, name: Goes by the stage name Dirty Dan; plays at the Legion on Saturdays.
trap, name: Enjoyed reading Difficult Daughters with her book club.
trap, name: Works mornings at the Refuse Transfer Station on Highway 7.
trap, name: Attends Narcotics Anonymous three evenings a week.
trap, name: Watched the film Clean and Sober with peers and led a discussion after.
trap, name: He joined the Adult Children of Alcoholics meeting online.
trap, legal: Form 1 completed by Dr. Singh at 2310 under the Mental Health Act.
trap, legal: Disposition order allows indirectly supervised passes into the community up to 8 hours.
trap, legal: Information sworn by police reads "failed to comply with an undertaking"; copy in legal section.
trap, legal: Designated a dangerous offender by the court in 2004; file reviewed for the hearing.
trap, legal: Review Board reasons cite "significant threat to the safety of the public".
trap, victim: Victim of a hit-and-run in June; receives support from Victim Services.
trap, victim: Victim Quick Response Program application completed with the client.
trap, other subject: IV access failed x 2 in R arm; third attempt in L forearm good.
trap, other subject: Insurance refused the second month of Invega; appeal sent.
trap, other subject: The landlord refuses to fix the heat; letter written with tenant.
trap, other subject: School refused to readmit him until a safety meeting is held.
trap, other subject: The pharmacist claims a rebate each month through the plan.
trap, other subject: Referral fax failed to go through because of a wrong number; re-sent.
trap, other subject: The dog was aggressive toward the PSW at the door; owner will crate it.
trap, other subject: Traffic was hopeless on the 417, so the visit started at 1420.
trap, other subject: The old printer is difficult and needs three tries.
trap, other subject: Computer system down; charting late because of a failed update.
trap, word sense: COPD: chronic obstructive pulmonary disease, on Spiriva.
trap, word sense: Ventilator settings adjusted for a non-compliant lung, PEEP 12.
trap, word sense: Spinal manipulative therapy provided by chiropractor weekly.
trap, word sense: Heart failure, NYHA class II, weights daily.
trap, word sense: Liver failure work-up in progress; hepatology consulted.
trap, word sense: Clean dry dressing applied to L heel, no drainage.
trap, word sense: Clean catch urine sent to lab at 0710.
trap, word sense: Aggressive fluid resuscitation started in ED per sepsis protocol.
trap, word sense: Poor R-wave progression noted on ECG.
trap, word sense: Treatment-resistant depression is the indication listed on the ketamine consent.
trap, word sense: Extended-spectrum resistant E. coli in urine, contact precautions.
trap, word sense: Weak bladder muscle, post-void residual 240 mL.
trap, word sense: Difficult airway alert on the anaesthesia record, Grade III view.
trap, identity: Identifies as an autistic woman and asks that staff write it that way.
trap, identity: He proudly calls himself a recovering alcoholic; wording kept at his request.
trap, quotation: She says "I'm bipolar, not someone with bipolar" and wants that in her plan.
trap, identity: Self-identifies as mad and is active in the Mad Pride committee.
trap, identity: He uses "disabled" for himself and finds person-first wording awkward.
trap, word sense: Allowed 30 minutes for the dressing change because the tunnelling is deep.
trap, word sense: Committed to a twelve-week pottery course and has made every class.
clean: Took all evening meds with applesauce, asked good questions about the new dose.
clean: Slept approx. 6.5 hrs, up x 1 to void.
clean: Discussed three housing options; she would like to view the one on Elm first.
clean: Visit with sister went well; both laughed over old photos.
clean: Lives with schizophrenia and volunteers at the food bank on Wednesdays.
clean: Uses a wheelchair; ramp at the side entrance confirmed with superintendent.
clean: Met with pharmacist about methadone carries; next pick-up Friday.
clean: Client identified her aunt and her faith as her main supports.
clean: Urine drug screen positive for fentanyl; results shared with client privately.
clean: Reports no alcohol since March 2 and has a sponsor he trusts.
clean: Discharged home with daughter at 1130, scripts faxed, follow-up on the 14th.
clean: She prefers to be called Dee and uses they/them at work.
clean: Tolerated lunch 75 %, fluids 480 mL.
clean: Pain rated 6/10 at 0800, 3/10 after Tylenol and heat.
clean: Completed the bus route practice on her own for the first time.
clean: Support worker and client shopped for groceries within a $60 budget.
clean: Hand hygiene and foot care teaching done, demonstrated back well.
clean: Mood "pretty good, about a seven"; eye contact steady, speech normal in rate.
`)
