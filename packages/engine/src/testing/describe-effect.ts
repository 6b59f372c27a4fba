import type { Effect, EffectRequest } from '../effect.ts'

/** An effect in one line for people: `book 2026-11-24T13:00 leak_repair, Ann Lee, +18605550142, 12 Oak Street`. */
export function describeEffect(effect: Effect | EffectRequest): string {
  return describe(effect).replaceAll(/\s+/g, ' ')
}

function describe(effect: Effect | EffectRequest): string {
  switch (effect.type) {
    case 'find_times': {
      const { windows, exact, not } = effect.wanted
      const parts = [
        effect.service,
        exact && `at ${exact}`,
        ...windows.map(({ from, to }) => `${from}/${to}`),
        not?.length ? `not ${not.join(' ')}` : '',
        effect.except && `except ${effect.except}`,
      ]
      return words('find_times', ...parts)
    }
    case 'find_visits':
      return words('find_visits', effect.phone, effect.name, effect.date)
    case 'hold':
      return words('hold', effect.time.start.slice(0, 16), effect.moving && `for ${effect.moving}`)
    case 'book': {
      const { start, service, name, phone, address, site } = effect.visit
      const there = site ? `, with ${[site.who, site.phone].filter(Boolean).join(' ')}` : ''
      const flag = effect.visit.address_unresolved ? ', address_unresolved' : ''
      return `book ${start.slice(0, 16)} ${service}, ${name}, ${phone ?? 'withheld'}, ${address}${there}${flag}`
    }
    case 'move':
      return words('move', effect.visit, 'to', effect.to.start.slice(0, 16))
    case 'cancel':
      return words('cancel', effect.visit)
    case 'transfer':
      return words('transfer', effect.to, effect.reason)
    case 'notify_owner': {
      const { about, emergency, name, phone, address, reason, repeat_of, address_unresolved } = effect.notice
      const flags = [repeat_of && `repeat_of ${repeat_of}`, address_unresolved && 'address_unresolved']
      const why = reason === 'emergency' ? undefined : reason
      return [words('notify_owner', about, emergency?.level, emergency?.kind, why), name, phone, address, ...flags]
        .filter(Boolean)
        .join(', ')
    }
    case 'take_message': {
      const { reason, name, phone, text } = effect.message
      return [words('take_message', reason), name, phone, JSON.stringify(text)].filter(Boolean).join(', ')
    }
    case 'hang_up':
      return 'hang_up'
    case 'custom':
      return words('custom', effect.name, JSON.stringify(effect.data))
  }
}

function words(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
