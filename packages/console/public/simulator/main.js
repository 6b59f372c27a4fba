// @ts-check
/** @import { Call, Said } from '../../src/session-api.ts' */
import { readBusinesses } from './api.js'
import { isBusy, localeOf } from './call.js'
import { createChart } from './chart.js'
import { watchConnection } from './connection.js'
import { createControls } from './controls.js'
import { byId } from './dom.js'
import { createEnded } from './ended.js'
import { copyTranscript, saveFixture } from './exports.js'
import { createInside } from './inside.js'
import { keepCall, keptCall } from './keep.js'
import { createKeypad } from './keypad.js'
import { createLine } from './line.js'
import { showPhone, showTimer } from './phone.js'
import { createProblem } from './problem.js'
import { createSetup } from './setup.js'
import { listenToKeys } from './shortcuts.js'
import { createSound } from './sound.js'
import { createTranscript } from './transcript.js'
import { createTurnList } from './turn-list.js'
import { canHear, createListener, speaker } from './voice.js'
import { createWhy } from './why.js'

const line = createLine(keptCall())
const sound = createSound()
const inside = createInside()
const why = createWhy()
const chart = createChart()
const mic = byId('mic', HTMLButtonElement)
/** The turn that is explained; null follows the call. @type {number | null} */
let inspected = null

/** @param {number} turn */
const inspect = (turn) => {
  inspected = turn === line.get().turns.length - 1 ? null : turn
  showInside(line.get())
}
const inspectFromPhone = (/** @type {number} */ turn) => {
  setView('inside')
  inspect(turn)
  const explanation = byId('why', HTMLElement)
  explanation.focus({ preventScroll: true })
  explanation.scrollIntoView({ block: 'nearest' })
}
const transcript = createTranscript(inspectFromPhone)
const turnList = createTurnList(inspect)

/** @param {Said} said @returns {boolean} */
const say = (said) => {
  const call = line.get()
  if (call.status !== 'live' || isBusy(call) || call.replay) return false
  if (said.kind === 'text') controls.field.value = ''
  speaker.hush()
  line.say(said)
  return true
}
const keypad = createKeypad({
  onKeys: (keys) => say({ kind: 'dtmf', keys }),
  onPress: (key) => {
    sound.key(key)
    navigator.vibrate?.(8)
  },
})
const hangUp = () => {
  speaker.hush()
  line.hangUp()
}
const controls = createControls({ onSay: say, onHangUp: hangUp, onStopReplay: line.stopReplay, sendKeys: keypad.send })
const newCall = () => {
  line.reset()
  byId('call', HTMLButtonElement).focus()
}
const replay = () => {
  speaker.hush()
  line.replay()
}
const ended = createEnded({ onAgain: newCall, onReplay: replay })
const problem = createProblem({ onRetry: () => void line.retry(), onDismiss: line.dismiss, onNewCall: newCall })
const setup = createSetup((settings) => void line.start(settings))

const listener = createListener({
  onPartial: (text) => {
    controls.field.value = text
  },
  onHeard: (said) => {
    if (!say(said) && said.kind === 'text') controls.field.value = said.text
  },
  onChange: (listening) => mic.setAttribute('aria-pressed', String(listening)),
  onTrouble: (words) => {
    byId('spoken', HTMLOutputElement).textContent = words
    controls.field.placeholder = words || 'Say something'
  },
})
const speak = () => {
  if (line.get().status === 'live' && canHear()) listener.listen(localeOf(line.get()))
}
mic.hidden = !canHear()
byId('shortcut-voice', HTMLDivElement).hidden = !canHear()
mic.addEventListener('click', speak)

listenToKeys({
  key: (key) => {
    if (line.get().status !== 'live') return
    keypad.show(true)
    keypad.press(key)
  },
  hangUp,
  silence: () => void say({ kind: 'silence' }),
  speak,
  sound: sound.toggle,
  keypad: () => {
    if (line.get().status === 'live') keypad.toggle()
  },
  enter: () => {
    if (line.get().status === 'idle') byId('setup', HTMLFormElement).requestSubmit()
    else if (!keypad.send()) controls.focus()
  },
})

/** @param {string} view `phone` or `inside`; matters on narrow screens only */
function setView(view) {
  document.body.dataset['view'] = view
  for (const item of document.querySelectorAll('[data-view-button]')) {
    item.setAttribute('aria-pressed', String(item.getAttribute('data-view-button') === view))
  }
  showInside(line.get())
}
for (const item of document.querySelectorAll('[data-view-button]')) {
  item.addEventListener('click', () => setView(item.getAttribute('data-view-button') ?? 'phone'))
}

const connection = watchConnection((connected, before) => {
  const place = document.querySelector('.connection')
  place?.setAttribute('data-state', connected ? 'on' : 'off')
  const words = place?.querySelector('.connection-words')
  if (words) words.textContent = connected ? 'Connected' : 'Server away'
  if (connected) loadBusinesses()
  if (connected && before === false && line.get().problem?.lost) line.retry()
})

async function loadBusinesses() {
  try {
    setup.show(await readBusinesses())
  } catch {
    connection.ask()
  }
}

/** @param {Call} call */
function showInside(call) {
  const chosen = inspected ?? call.turns.length - 1
  inside.show(call.turns, chosen)
  why.show(call.turns[chosen], chosen)
  chart.show(call.turns, chosen)
  turnList.show(call.turns, chosen)
  transcript.mark(inspected)
  for (const id of ['save', 'copy', 'replay']) byId(id, HTMLButtonElement).disabled = call.turns.length === 0
}

/** What a change of the call means to ears and focus. @param {Call} call @param {Call} previous */
function react(call, previous) {
  const reply = call.turns.length > previous.turns.length ? call.turns.at(-1)?.answer.reply : undefined
  if (reply?.text) {
    byId('spoken', HTMLOutputElement).textContent = reply.text
    if (!call.replay) sound.say(reply.parts ?? [{ text: reply.text, locale: localeOf(call) }])
    connection.seen(true)
  }
  if (call.problem?.lost) connection.seen(false)
  if (call.turns.length !== previous.turns.length) inspected = null
  if (call.status === previous.status) return
  if (call.status === 'live' && previous.status === 'calling') controls.focus()
  if (call.status === 'calling' || call.status === 'idle') byId('keep-note', HTMLOutputElement).textContent = ''
  if (call.status === 'ended') {
    listener.stop()
    keypad.clear()
    sound.ended()
  }
}

/** @param {Call} call */
function show(call) {
  showPhone(call)
  transcript.show(call)
  ended.show(call)
  problem.show(call)
  controls.show(call)
  showInside(call)
  transcript.toEnd()
}

line.subscribe((call, previous) => {
  keepCall(call)
  react(call, previous)
  show(call)
  if (call.status === 'ended' && previous.status !== 'ended') ended.focus()
})
setInterval(() => showTimer(line.get()), 500)

/** @param {string} id @param {() => Promise<string>} action */
const tells = (id, action) =>
  byId(id, HTMLButtonElement).addEventListener('click', async () => {
    byId('keep-note', HTMLOutputElement).textContent = await action()
  })
tells('save', () => saveFixture(line.get()))
tells('copy', () => copyTranscript(line.get()))
byId('replay', HTMLButtonElement).addEventListener('click', replay)

show(line.get())
line.resume()
