import { fold } from '../../../understanding/token.ts'
import type { Act, Heard } from '../acts.ts'
import type { DoubtedSlot } from './agreement.ts'
import { addressKey } from './unclear-address.ts'
import { wishKey } from './unclear-wish.ts'

/** The slot of the frame that each of them fills. */
export const SLOT_OF = {
  name: 'caller_name',
  phone: 'callback_number',
  address: 'service_address',
  wish: 'preferred_time',
  visit: undefined,
} as const

/** What makes two hearings of a slot the same. */
export function keyOf(slot: DoubtedSlot, heard: Heard): string | undefined {
  switch (slot) {
    case 'visit':
      return heard.visit
    case 'name':
      return heard.name && fold(heard.name.value.full)
    case 'phone':
      return heard.phone?.value
    case 'address':
      return heard.address && addressKey(heard.address.value)
    case 'wish':
      return heard.wish && wishKey(heard.wish.value)
  }
}

/** What an act has of a slot, if it has any. */
export function slotIn(slot: DoubtedSlot, act: Act): Heard | undefined {
  return 'heard' in act && act.heard[slot] !== undefined ? act.heard : undefined
}

/** A slot of what was heard, alone. */
export function part(slot: DoubtedSlot, heard: Heard | undefined): Partial<Heard> {
  return heard === undefined ? {} : { [slot]: heard[slot] }
}

/** What was heard but for one slot. */
export function without(heard: Heard, slot: DoubtedSlot): Heard {
  const { [slot]: _, ...rest } = heard
  const corrects = rest.corrects?.filter((each) => each !== SLOT_OF[slot])
  return { ...rest, ...(corrects && { corrects }) }
}

/** Whether an address names a house in a street; everything else is whole as it is. */
export const isWholeAnswer = (slot: DoubtedSlot, { address }: Heard): boolean =>
  slot !== 'address' || (address?.value.number !== undefined && address.value.street !== undefined)

/** Less than a whole answer: a street without its number, a time without its day, a number with words in it that mean nothing. */
export const isHalf = (slot: DoubtedSlot, heard: Heard): boolean =>
  !isWholeAnswer(slot, heard) || (slot === 'wish' && heard.wish?.dayless === true) || (slot === 'phone' && heard.phone?.patchy === true)
