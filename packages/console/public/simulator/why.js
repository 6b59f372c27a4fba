// @ts-check
/** @import { CandidateAnswer, TraceAnswer, Turn } from '../../src/session-api.ts' */
import { byId, h } from './dom.js'
import { durationWords, valueWords } from './format.js'
import { stretches } from './spans.js'
import { saidWords } from './transcript.js'
import { kindWords } from './words.js'

/** Kinds that share a colour. Colour only helps the eye: every span carries its kind in letters. @type {{ [kind: string]: string }} */
const FAMILIES = {
  name: 'person',
  first_name: 'person',
  last_name: 'person',
  people: 'person',
  phone: 'number',
  menu_choice: 'number',
  address: 'place',
  postcode: 'place',
  city: 'place',
  date: 'time',
  time: 'time',
  datetime: 'time',
  date_range: 'time',
  time_range: 'time',
  datetime_range: 'time',
  time_wish: 'time',
  yesno: 'answer',
  correction: 'answer',
  command: 'answer',
  intent: 'matter',
  service_type: 'matter',
  problem: 'matter',
  topic: 'matter',
  emergency: 'danger',
}

/** Why a turn went as it did: the words with what they were read as, the readings, the transition. */
export function createWhy() {
  const body = byId('why-body', HTMLDivElement)
  const title = byId('why-title', HTMLHeadingElement)
  const roundTrip = byId('round-trip', HTMLParagraphElement)

  return {
    /** @param {Turn | undefined} turn @param {number} index */
    show(turn, index) {
      title.textContent = turn ? `Why · turn ${index + 1}` : 'Why'
      roundTrip.textContent = turn ? durationWords(turn.roundTripMs) : ''
      roundTrip.title = turn ? 'From sending to the answer, network included' : ''
      body.replaceChildren(...(turn ? explanation(turn) : []))
    },
  }
}

/** @param {Turn} turn */
function explanation({ said, answer: { trace } }) {
  const words = saidWords(said)
  const utterance =
    said.kind === 'text'
      ? h('p', { class: 'utterance', 'data-testid': 'utterance' }, ...marked(words, trace?.candidates ?? []))
      : h('p', { class: 'utterance quiet' }, words)
  if (trace === undefined) return [utterance, h('p', { class: 'empty' }, 'The server sent no trace for this turn.')]
  return [utterance, steps(trace), ...readings(trace.candidates), ...rejections(trace), ...notes(trace.notes)]
}

/** @param {string} words @param {readonly CandidateAnswer[]} candidates @returns {(Node | string)[]} */
const marked = (words, candidates) => stretches(words, candidates).map((stretch) => spanOf(stretch, 0))

/** @param {import('./spans.js').Stretch} stretch @param {number} depth @returns {Node | string} */
function spanOf(stretch, depth) {
  if (stretch.kinds === null) return stretch.text
  const parts = stretch.parts.map((part) => spanOf(part, depth + 1))
  const kind = stretch.kinds[0] ?? ''
  const label = h('span', { class: 'span-kind' }, stretch.kinds.map(kindWords).join(' + '))
  return h(
    'span',
    { class: 'span', 'data-family': FAMILIES[kind] ?? 'other', 'data-kind': stretch.kinds.join(' '), 'data-depth': Math.min(depth, 2) },
    ...parts,
    label,
  )
}

/** @param {TraceAnswer} trace */
function steps({ act, from, to }) {
  const stays = from === to
  return h(
    'p',
    { class: 'step', 'data-testid': 'step' },
    h('span', { class: 'tag act' }, act),
    h(
      'span',
      { class: 'step-states' },
      h('code', {}, from || '–'),
      h('span', { class: 'arrow', 'aria-hidden': 'true' }, stays ? '↺' : '→'),
      h('span', { class: 'visually-hidden' }, stays ? ' stays' : ' to '),
      !stays && h('code', {}, to),
    ),
  )
}

/** @param {readonly CandidateAnswer[]} candidates */
function readings(candidates) {
  if (candidates.length === 0) return []
  const sorted = [...candidates].sort((a, b) => b.score - a.score)
  const rows = sorted.map(({ kind, value, text, score, rule, assumed }) =>
    h(
      'li',
      { class: 'reading', 'data-family': FAMILIES[kind] ?? 'other' },
      h('span', { class: 'reading-kind' }, kindWords(kind)),
      h('span', { class: 'reading-value' }, valueWords(value), h('span', { class: 'reading-from' }, ' from ', h('q', {}, text))),
      h(
        'span',
        { class: 'reading-score' },
        h('meter', { min: 0, max: 1, value: score, 'aria-label': 'Score' }),
        h('span', {}, score.toFixed(2)),
      ),
      h(
        'code',
        { class: 'reading-rule' },
        rule,
        (assumed?.length ?? 0) > 0 && h('span', { class: 'assumed' }, ` assumes ${assumed?.join(', ')}`),
      ),
    ),
  )
  return [h('h4', { class: 'label' }, 'Readings'), h('ul', { class: 'readings' }, ...rows)]
}

/** @param {TraceAnswer} trace */
function rejections({ rejected }) {
  if (rejected.length === 0) return []
  const rows = rejected.map(({ kind, text, rule, because }) =>
    h(
      'li',
      { class: 'rejection' },
      h('del', {}, h('span', { class: 'reading-kind' }, kindWords(kind)), ' ', h('q', {}, text)),
      h('span', { class: 'because' }, because),
      h('code', { class: 'reading-rule' }, rule),
    ),
  )
  return [h('h4', { class: 'label' }, 'Rejected'), h('ul', { class: 'rejections', 'data-testid': 'rejected' }, ...rows)]
}

/** @param {readonly string[]} lines */
function notes(lines) {
  if (lines.length === 0) return []
  return [h('h4', { class: 'label' }, 'Notes'), h('ul', { class: 'notes' }, ...lines.map((line) => h('li', {}, line)))]
}
