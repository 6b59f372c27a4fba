import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '../locales/index.ts'
import { LANGUAGES } from '../understanding/candidate.ts'
import { compileTemplate } from './template.ts'

const tools = (language: (typeof LANGUAGES)[number]) => ({ speak: locales[language].speak, now: () => '2026-11-23T09:05', turn: 0 })
const BREAK = '<break time="250ms"/>'

/** The words of markup, and whether it is well-formed: tags of ours that open and close in order, and no bare `&`, `<` or `>`. */
function wordsOf(ssml: string): string | undefined {
  let words = ''
  let open: string | undefined
  for (const piece of ssml.split(/(<[^<>]*>)/)) {
    if (!piece.startsWith('<')) {
      if (/[<>]|&(?!(amp|lt|gt);)/.test(piece)) return undefined
      words += piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    } else if (piece === '<say-as interpret-as="characters">' && open === undefined) open = 'say-as'
    else if (piece === '</say-as>' && open === 'say-as') open = undefined
    else if (piece !== BREAK) return undefined
  }
  return open === undefined ? words : undefined
}

const spoken = (text: string | undefined) => text?.replaceAll(/\s+/g, '')

describe('words for a voice', () => {
  it('say a number in groups that can be written down', () => {
    const { ssml } = compileTemplate('Is {phone|phone} right?')({ phone: '+18605550142' }, tools('en'))
    expect(ssml).toBe(`Is 8 6 0, ${BREAK}5 5 5, ${BREAK}0 1 4 2 right?`)
  })

  it('spell a name by its letters', () => {
    const letter = (name: string) => `<say-as interpret-as="characters">${name}</say-as>`
    const { ssml } = compileTemplate('{name|spelled}.')({ name: 'Noé' }, tools('fr'))
    expect(ssml).toBe(`${letter('N')}, ${BREAK}${letter('O')}, ${BREAK}${letter('E')} accent aigu.`)
  })

  it('are not marked up where plain words do', () => {
    expect(compileTemplate('See you {start|when}.')({ start: '2026-11-24T13:00' }, tools('en'))).not.toHaveProperty('ssml')
    expect(compileTemplate('Done[, at {phone|phone}].')({}, tools('en'))).toEqual({ text: 'Done.' })
  })

  it.each(LANGUAGES)('are well-formed, and without the markup the same as plain, whatever the values (%s)', (language) => {
    const template = compileTemplate('{name} & <co>: {name|spelled}[, at {phone|phone}], {code|digits}.')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (name, phone, code) => {
        const { text, ssml } = template({ name, phone, code: `${code}1` }, tools(language))
        expect(spoken(wordsOf(ssml ?? ''))).toBe(spoken(text))
      }),
    )
  })
})
