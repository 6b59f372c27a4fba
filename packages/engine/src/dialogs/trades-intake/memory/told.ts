import type { Act, Heard } from '../acts.ts'
import type { IntakeContext } from '../context.ts'
import { sameAddress, sameName, samePhone } from '../hear/same.ts'
import { triageAfter } from './triage.ts'

type Told = { readonly [Part in keyof Heard]?: (call: IntakeContext, heard: Heard) => boolean }

/** Parts of an utterance that are about the hearing and not about what was told. */
const BESIDE: Told = {
  text: () => false,
  attempts: () => false,
  corrects: () => false,
  doubts: () => false,
  echo: () => false,
  verify: () => false,
}

/** Who, where and what number: all that an emergency waits for. */
const WHO_AND_WHERE: Told = {
  name: ({ frame }, { name }) => name !== undefined && !sameName(name.value, frame.caller_name?.value),
  phone: ({ frame, verify }, { phone }) =>
    phone !== undefined && (verify === 'callback_number' || !samePhone(phone.value, frame.callback_number?.value)),
  address: ({ frame, verify }, { address }) =>
    address !== undefined && (verify === 'service_address' || !sameAddress(address.value, frame.service_address?.value)),
  site: (call, { site }) => !holds({ ...call.site }, { ...site }),
}

const IN_EMERGENCY: Told = {
  ...BESIDE,
  ...WHO_AND_WHERE,
  goal: () => false,
  problem: () => false,
  service: () => false,
  wish: () => false,
  claims: () => false,
  visit: () => false,
}

const IN_CALM: Told = {
  ...BESIDE,
  ...WHO_AND_WHERE,
  // Asked for the last name, whoever gives the first once more has answered: there is no other to be had.
  name: (call, heard) => isOnlyName(call) || (WHO_AND_WHERE.name?.(call, heard) ?? true),
  goal: ({ goal }, heard) => heard.goal !== goal,
  problem: ({ frame }, { problem }) => problem?.value !== frame.problem?.value,
  service: ({ frame }, { service }) => service?.value !== frame.service_type?.value,
  // Where times are on offer or one is chosen, the same wish turns those down, which counts by itself.
  wish: ({ frame, offers }, { wish }) =>
    offers.length > 0 || frame.slot_choice !== undefined || JSON.stringify(wish?.value) !== JSON.stringify(frame.preferred_time?.value),
  claims: (call, { claims }) => !holds({ ...call.claims }, { ...claims }),
  visit: ({ visit }, heard) => visit?.id !== heard.visit,
  message: ({ message }, heard) => message?.text !== heard.message,
  concern: (call, heard) => call.triage?.open !== true && triageAfter(call, heard).triage !== undefined,
}

const isOnlyName = ({ askedName, frame }: IntakeContext): boolean =>
  askedName && frame.caller_name !== undefined && frame.caller_name.value.last === undefined

function holds(known: Readonly<Record<string, unknown>>, told: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(told).every(([name, value]) => JSON.stringify(known[name]) === JSON.stringify(value))
}

type Tells = (call: IntakeContext, heard: Heard) => boolean

const TOLD_IN_EMERGENCY: ReadonlyMap<string, Tells> = new Map(Object.entries(IN_EMERGENCY))
const TOLD_IN_CALM: ReadonlyMap<string, Tells> = new Map(Object.entries(IN_CALM))

/**
 * Whether an utterance tells what the call does not know yet. Whoever tells the same again has answered nothing: the question at hand is put
 * again, and that counts as it does for any other reason. A part of an utterance that is not named above is news.
 */
export function tellsNews(call: IntakeContext, heard: Heard): boolean {
  const told = call.emergency ? TOLD_IN_EMERGENCY : TOLD_IN_CALM
  return Object.keys(heard).some((part) => told.get(part)?.(call, heard) ?? true)
}

/** Whether an event is an answer that gets the call on. */
export const isNews = (call: IntakeContext, event: Act): boolean => event.type === 'ANSWER' && tellsNews(call, event.heard)
