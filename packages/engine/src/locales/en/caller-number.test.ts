import { describe, expect, it } from 'vitest'
import { best } from '../../understanding/candidate.ts'
import { understand } from '../../understanding/understand.ts'
import { en } from './index.ts'

const heard = (text: string, asked = ['callback_number']) =>
  best(understand(text, en, { language: 'en', country: 'US', asked, callerPhone: '+18605550142', areaCode: '860' }).candidates, 'phone')
    ?.value

describe('the number a call comes from', () => {
  it.each([
    'same number',
    'yeah this number works',
    "the one i'm calling from",
    'just use this one',
    'this is my phone so this line is good',
  ])('is meant by "%s"', (text) => {
    expect(heard(text)).toBe('+18605550142')
  })

  it.each([
    'not this number',
    'no use my work phone',
    "this phone isn't mine and that number is old",
    'call my wife instead of this number',
  ])('is not meant by "%s"', (text) => {
    expect(heard(text)).toBeUndefined()
  })

  it('is left aside when another number is said, or no number was asked for', () => {
    expect(heard('no not this one use eight six oh five five five oh one nine nine')).toBe('+18605550199')
    expect(heard('this number 203 555 0117')).toBe('+12035550117')
    expect(heard('this number', ['caller_name'])).toBeUndefined()
  })
})
