import { openingWeek } from '../../business/facts.ts'
import { holidayOn, nextOpening, openingOn, openUntil } from '../../business/opening.ts'
import { isoTime } from '../../slots/date-time/calendar.ts'
import { areaCheck } from '../../slots/service-area.ts'
import type { SayRequest } from '../../xstate/project-actions.ts'
import { says } from './ask.ts'
import type { IntakeContext } from './context.ts'
import { inLanguage, type Setting } from './setting.ts'

/** Most questions that are answered in one breath. */
const MOST_TOPICS = 3
/** From here on a job's length is said in hours. */
const HOURS_FROM = 120

/** What the business answers to callers' questions: its own words where it has some, else what follows from its facts. */
export function intakeAnswers(setting: Setting) {
  const { facts } = setting
  const whether = areaCheck(facts.service_area)
  const { towns } = facts.service_area

  const area = (town: string | null): SayRequest => {
    if (town === null) return says('answer_area', { towns })
    const where = whether({ city: town })
    return where === 'unknown' ? says('answer_area', { towns }) : says(where === 'inside' ? 'answer_area_yes' : 'answer_area_no', { town })
  }

  const hours = ({ locale, topicDate, topicNow }: IntakeContext): SayRequest => {
    const week = openingWeek(facts)
    if (topicNow !== null) {
      const until = openUntil(facts, topicNow)
      return until ? says('answer_open_now', { to: until }) : says('answer_closed_now', { open: nextOpening(facts, topicNow) })
    }
    if (!topicDate) return says('answer_hours', { week })
    const [first, second] = openingOn(facts, topicDate).spans
    if (!first) {
      const holiday = holidayOn(facts, topicDate, locale.slice(0, 2))
      return says(holiday === undefined ? 'answer_hours_closed_on' : 'answer_hours_holiday', { date: topicDate, week, holiday })
    }
    return says('answer_hours_on', {
      date: topicDate,
      from: isoTime(first.from),
      to: isoTime(first.to),
      ...(second ? { from2: isoTime(second.from), to2: isoTime(second.to) } : {}),
    })
  }

  /** As long as the calendar keeps for it; nothing is made up where the job is not known. */
  const duration = ({ frame }: IntakeContext, language: string): SayRequest => {
    const service = facts.services.find(({ id }) => id === frame.service_type?.value)
    if (!service) return says('answer_duration')
    const spoken = inLanguage(service.spoken, language)
    return service.minutes < HOURS_FROM
      ? says('answer_duration_minutes', { service: spoken, minutes: service.minutes })
      : says('answer_duration_hours', { service: spoken, hours: Math.round(service.minutes / 60) })
  }

  const answer = (topic: string, call: IntakeContext): SayRequest => {
    const language = call.locale.slice(0, 2)
    if (topic === 'private') return says('answer_private')
    if (topic === 'area' && call.topicTown !== null) return area(call.topicTown)
    if (topic === 'hours' && (call.topicDate !== null || call.topicNow !== null)) return hours(call)
    const text = inLanguage(facts.questions.find((question) => question.topic === topic)?.text, language)
    if (text) return says('answer_text', { text })
    if (topic === 'recording') return says(facts.recording ? 'answer_recording_yes' : 'answer_recording_no')
    if (topic === 'hours') return hours(call)
    if (topic === 'area') return area(null)
    if (topic === 'duration') return duration(call, language)
    if (topic === 'are_you_a_robot') return says('answer_are_you_a_robot', { business: inLanguage(facts.spoken_name, language) })
    return says('answer_unknown')
  }

  /** All that was asked, each answer once. */
  return (call: IntakeContext): SayRequest[] => {
    const said = [...new Set(call.topics)].slice(0, MOST_TOPICS).map((topic) => answer(topic, call))
    return said.filter(
      (each, at) => said.findIndex(({ prompt, values }) => prompt === each.prompt && values['text'] === each.values['text']) === at,
    )
  }
}
