import { describe, expect, it } from 'vitest'
import { locales } from '../locales/index.ts'
import { compilePrompts, compileTemplate } from './template.ts'

const tools = { speak: locales.en.speak, now: () => '2026-11-23T09:05', turn: 0 }

describe('prompt templates', () => {
  it('put values in and read them aloud', () => {
    expect(compileTemplate('Call {phone|phone}.')({ phone: '+18605550142' }, tools).text).toContain('8 6 0')
    const offered = compileTemplate('I have {times|times}.')({ times: ['2026-11-24T13:00', '2026-11-24T14:00'] }, tools)
    expect(offered.text).toMatch(/1 PM or 2 PM/)
  })

  it('leave out an optional part whose value is missing', () => {
    const template = compileTemplate('Help is coming[ to {address}].')
    expect(template({ address: '12 Oak Street' }, tools).text).toBe('Help is coming to 12 Oak Street.')
    expect(template({}, tools).text).toBe('Help is coming.')
  })

  it('never read a value as a template', () => {
    expect(compileTemplate('For {name}.')({ name: '{phone|phone} [x]' }, tools).text).toBe('For {phone|phone} [x].')
  })

  it('take turns, so that a repeat does not sound canned', () => {
    const say = compilePrompts({ ask: ['One?', 'Two?'] })
    expect([0, 1, 2].map((turn) => say('ask', {}, { ...tools, turn }).text)).toEqual(['One?', 'Two?', 'One?'])
  })

  it('name languages in the language that speaks', () => {
    expect(compileTemplate('I speak {all|language}.')({ all: ['en-US', 'es-US'] }, tools).text).toBe('I speak English and Spanish.')
  })

  it('refuse a mistake when they are compiled', () => {
    expect(() => compileTemplate('{name')).toThrow('never closed')
    expect(() => compileTemplate('{name|shout}')).toThrow('no formatter')
  })
})
