import { type CorpusEntry, either } from '../../testing/corpus.ts'
import type { Says } from '../../testing/corpus-lines.ts'

export const serviceCorpus: readonly Says<string>[] = [
  { value: 'drain_cleaning', says: ["it's the tub that is clogged, not the toilet", 'not a leak, the drain is clogged'] },
  {
    value: 'leak_repair',
    says: [
      'the hose burst and i shut the valve',
      'broken pipe under the basin',
      'a pipe is leaking in the basement',
      "there's a leak under the kitchen sink",
      'I have a leek behind the wall',
      'my ceiling has a water stain',
      'water is dripping from a joint',
      'the pipe in the crawl space burst',
    ],
  },
  {
    value: 'drain_cleaning',
    says: [
      'my kitchen sink is clogged',
      "the tub won't drain",
      'the shower drain is slow',
      'I need a drain snaked',
      'the bathroom sink is backed up',
      'the floor drain is plugged',
    ],
  },
  {
    value: 'toilet_repair',
    says: [
      'the toilet keeps running',
      'my toilet is clogged',
      'the toilet leaks at the base',
      "the upstairs toilet won't flush",
      'I need a new toilet put in',
    ],
  },
  {
    value: 'faucet_fixture',
    says: [
      'my faucet drips',
      'the fawcett in the bathroom is broken',
      'I need a new kitchen facet installed',
      'the shower handle broke',
      'the garbage disposal is jammed',
      'the outside spigot is frozen',
      'hook up my dishwasher',
    ],
  },
  {
    value: 'water_heater_repair',
    says: [
      'the water heater is leaking',
      'no hot water',
      'my water heather makes noise',
      "the pilot light won't stay lit",
      'the heather is leaking',
      'the shower only gets lukewarm',
    ],
  },
  { value: 'tankless_installation', says: ['I want a tankless water heater', 'put in an on demand heater', 'we want to go tankless'] },
  {
    value: 'sewer_line',
    says: ['roots in my sewer line', 'the main line is backing up', 'I need a camera in the sewer', 'the septic is backing up'],
  },
  {
    value: 'estimate',
    says: ['I want an estimate', 'we are remodeling the bathroom', 'I need a plumbing inspection', 'can I get a quote'],
  },
  { value: 'general', says: ['I need a plumber', 'I have a few things to fix', 'winterize the house'] },
  { value: 'toilet_repair', says: ['the john rocks when you sit on it', "the flush handle's stuck down"] },
  { value: 'leak_repair', says: ['brown ring on the ceiling below the bathroom', 'a leek under the vanity'] },
  { value: 'drain_cleaning', says: ['the sink bubbles when the washer empties', 'three slow drains'] },
  { value: 'faucet_fixture', says: ['the handle snapped off the kitchen faucet'] },
  { value: 'water_heater_repair', says: ['the water heater trips the breaker'] },
]

/** The words of the problem, as they must be found in the line. */
export const problemCorpus: readonly { readonly line: string; readonly problem: string }[] = [
  { line: 'hi my name is Ann and my kitchen sink is clogged can you come tomorrow', problem: 'kitchen sink is clogged' },
  { line: 'yes the water heater is leaking thank you', problem: 'water heater is leaking' },
  { line: 'I was calling because the toilet runs', problem: 'toilet runs' },
]

export const problemRejects: readonly string[] = [
  'my card number is blocked',
  'the account is blocked',
  'remind me tomorrow',
  'I need a plumber',
  'book a visit',
  'yes',
  'Ann Lee',
  'tomorrow at ten',
  '12 Oak Street',
  'can I speak to somebody',
  'slow down please',
  'cancel my appointment',
]

/** What names no service. */
export const serviceRejects: readonly string[] = [
  'what are your opening hours',
  'I need to talk to a manager',
  'my name is Ann Lee',
  'are you licensed',
  'thanks for the reminder',
  'can you move my visit to Friday',
  'is this Bristol Plumbing',
  'no that is all',
]

/** As a recogniser prints it. */
export const serviceMisheard: readonly Says<string>[] = [
  { value: 'drain_cleaning', says: ['the kitchen sync is clogged', 'the tub is backed up and wont drane'] },
  { value: 'toilet_repair', says: ['my toilet wont flush'] },
  { value: 'leak_repair', says: ['theres a leek in the wall'] },
]

export const problemMisheard: typeof problemCorpus = [
  { line: 'um my uh toilet wont flush', problem: 'toilet wont flush' },
  { line: 'the kitchen sync is clogged', problem: 'kitchen sync is clogged' },
  { line: 'yeah hi theres a leek in the wall', problem: 'leek in the wall' },
]

/** Two things to be done, or one that may be either: both are reported, the plainer one first. */
export const serviceAmbiguous: readonly CorpusEntry[] = [
  either(
    'service_type',
    ['toilet_repair', 'faucet_fixture'],
    ["the kitchen faucet drips and the toilet won't flush", 'my toilet runs, also my kitchen faucet drips'],
  ),
  either(
    'service_type',
    ['water_heater_repair', 'leak_repair'],
    ['either the water heater or a pipe is leaking', 'there is a leak in the pipe or the water heater is leaking'],
  ),
  either(
    'service_type',
    ['drain_cleaning', 'faucet_fixture'],
    ['the sink is clogged and the faucet leaks', 'the tub is clogged and the faucet drips'],
  ),
  either('service_type', ['drain_cleaning', 'leak_repair'], ['a pipe is leaking and the shower drain is clogged']),
  either('service_type', ['water_heater_repair', 'drain_cleaning'], ["first the tub won't drain and then the water heater makes noise"]),
]

/** Two troubles, or one that may be either: the words of both are kept. */
export const problemAmbiguous: typeof problemCorpus = [
  { line: "hi the kitchen faucet drips and the toilet won't flush thanks", problem: "kitchen faucet drips and the toilet won't flush" },
  { line: 'either the water heater or a pipe is leaking', problem: 'water heater or a pipe is leaking' },
  { line: 'um the sink is clogged and the faucet leaks', problem: 'sink is clogged and the faucet leaks' },
]
