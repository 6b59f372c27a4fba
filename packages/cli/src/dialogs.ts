import { type BusinessFacts, type Dialog, tradesIntake } from '@callwright/engine'
import { referenceBusiness } from './businesses.ts'

/** A business with the dialog that answers for it. */
export type Line = { readonly facts: BusinessFacts; readonly dialog: Dialog }

/** Finds the line of a business by `id` or `id@version`, or says in a sentence why there is none. */
export type FindLine = (business: string) => Line | string

/** Lines of the given businesses and of the reference ones; each dialog is made once. */
export function lineFinder(given: readonly BusinessFacts[]): FindLine {
  const lines = new Map<string, Line>()
  const answers = new Map<string, Line | string>()
  const find: FindLine = (business) => {
    const [id = '', version] = business.split('@')
    const facts =
      given.find((each) => each.id === id && (version === undefined || String(each.version) === version)) ?? referenceBusiness(id)
    if (!facts) return `there is no business "${id}" here: give its file with --business`
    if (version !== undefined && String(facts.version) !== version) {
      return `the call ran with version ${version} of ${id}, here is version ${facts.version}: give its file with --business`
    }
    const line = lines.get(`${id}@${facts.version}`) ?? { facts, dialog: tradesIntake(facts) }
    lines.set(`${id}@${facts.version}`, line)
    return line
  }
  return (business) => {
    const answer = answers.get(business) ?? find(business)
    answers.set(business, answer)
    return answer
  }
}
