import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {GoalNote, GoalTopic, Speaker} from '../../goals/index.js'
import {localDateTime} from '../../record/index.js'
import {noteVoice} from '../recovery-conflict/part-words.js'
import {asSaid} from '../shared/as-said.js'
import {sameWords, withLineFeeds} from '../shared/clean-words.js'
import {isSpeech} from '../shared/speech.js'
import {isLocked, writtenIn, type DraftChange} from './goal-draft.js'
import {voiceChosen, type GoalForm} from './goal-form.js'
import {takenOut} from './taken-out.js'

const speakers = ['person', 'supporter', 'staff'] as const

/** What was said about one topic, each note in a field of its own, and an empty field to say more in. */
export function noteFields(form: GoalForm, topic: GoalTopic): TemplateResult {
  const {local, draft} = form
  const words = local.words.goalForm
  const {notes} = writtenIn(draft)
  const places = [...notes.keys()].filter(index => notes[index]!.about === topic)
  const last = notes[places.at(-1)!]
  const more = !isLocked(draft) && (!last || last.text.trim() || draft.base.notes.includes(last))
  const fields = more ? [...places, notes.length] : places
  return html`<div class="field notes" data-topic=${topic}>
    <p class="label" id="about-${topic}">${words.notes[topic]}</p>
    <p class="small" id="hint-${topic}">
      ${words.noteHints[topic as keyof typeof words.noteHints] ?? nothing}
    </p>
    ${fields.map((place, index) => noteField(form, {topic, place, first: index === 0}))}
  </div>`
}

function noteField(
  form: GoalForm,
  {topic, place, first}: {topic: GoalTopic; place: number; first: boolean},
): TemplateResult {
  const {local, draft, actions} = form
  const words = local.words.goalForm
  const {notes, language} = writtenIn(draft)
  const note = notes[place]
  const before = note && originalOf(form, note, place)
  const {speaker = 'person', text = ''} = note ?? {}
  const put = (change: Partial<GoalNote>): DraftChange => ({
    edits: {notes: [...notes.slice(0, place), noteWith(note, topic, change), ...notes.slice(place + 1)]},
  })
  return html`<div class="item">
    <textarea
      id="note-${topic}-${place}"
      class=${isSpeech(speaker) ? 'said' : 'written'}
      rows="1"
      lang=${language ?? local.tag}
      dir="auto"
      ${asSaid()}
      data-written-by=${speaker === 'staff' ? speaker : nothing}
      aria-labelledby="about-${topic}"
      aria-describedby="hint-${topic} who-${topic}-${place}"
      placeholder=${first ? nothing : words.another}
      ?readonly=${isLocked(draft)}
      .value=${live(withLineFeeds(text))}
      @input=${(event: Event) =>
        actions.type(event, typed =>
          // A field breaks lines in a way of its own; what is as it was before is the very same.
          put(before && sameWords(typed, before.text) ? before : {text: typed}),
        )}
    ></textarea>
    ${speaker === 'staff' ? html`<recovery-wording for="note-${topic}-${place}"></recovery-wording>` : nothing}
    ${
      before
        ? html`<p class="small" id="who-${topic}-${place}">
              ${[noteVoice(local, before, form.name), before.time && local.date(before.time)].filter(Boolean).join(' · ')}
            </p>
            ${text.trim() ? nothing : takenOut(form, () => actions.change(put(before)))}`
        : text.trim()
          ? voiceField(form, {
              id: `who-${topic}-${place}`,
              note: note!,
              choose: change => actions.change(put(change)),
              type: (event, take) => actions.type(event, typed => put(take(typed))),
            })
          : nothing
    }
  </div>`
}

/** Who says a new note: always in sight, as the words are theirs. */
function voiceField(
  form: GoalForm,
  {
    id,
    note,
    choose,
    type,
  }: {
    id: string
    note: GoalNote
    choose: (change: Partial<GoalNote>) => void
    type: (event: Event, take: (text: string) => Partial<GoalNote>) => void
  },
): TemplateResult {
  const {local, name} = form
  const words = local.words.goalForm
  const says = {...words.says, person: words.says.person(name)}
  return html`<div class="row voice">
    <select
      id=${id}
      aria-label=${words.whoSays}
      .value=${live(note.speaker)}
      @change=${(event: Event) =>
        choose({
          ...{name: undefined, by: undefined},
          ...voiceChosen(form, (event.target as HTMLSelectElement).value as Speaker),
        })}
    >
      ${speakers.map(
        speaker =>
          html`<option value=${speaker} ?selected=${speaker === note.speaker}>${says[speaker]}</option>`,
      )}
    </select>
    ${
      note.speaker === 'person'
        ? nothing
        : html`<input
            aria-label=${words.whoName}
            placeholder=${words.whoName}
            autocomplete="off"
            .value=${live(note.name ?? '')}
            @input=${(event: Event) => type(event, typed => ({name: typed || undefined, by: undefined}))}
          />`
    }
  </div>`
}

/** A note as it was before it was changed here, in the same place: its moment, topic and voice stay. */
function originalOf({draft}: GoalForm, note: GoalNote, place: number): GoalNote | undefined {
  const {notes} = draft.base
  const isSame = ({time, about}: GoalNote): boolean => time === note.time && about === note.about
  return [note, notes[place]].find(each => each && notes.includes(each) && isSame(each))
}

function noteWith(note: GoalNote | undefined, about: GoalTopic, change: Partial<GoalNote>): GoalNote {
  const start = note ?? {text: '', speaker: 'person' as const, about, time: localDateTime(new Date())}
  return {...start, ...change}
}
