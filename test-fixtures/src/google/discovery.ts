import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

type Json = { readonly [name: string]: unknown }
type Schema = Json & { readonly properties?: { readonly [name: string]: Schema } }
type Parameter = Schema & { readonly location: 'path' | 'query'; readonly required?: boolean; readonly repeated?: boolean }

/** A method as Google's discovery document describes it. */
export type Method = {
  readonly id: string
  readonly httpMethod: string
  readonly path: string
  readonly parameters?: { readonly [name: string]: Parameter }
  readonly request?: { readonly $ref: string }
  readonly response?: { readonly $ref: string }
  readonly scopes: readonly string[]
}

type Discovery = {
  readonly servicePath: string
  readonly parameters: { readonly [name: string]: Parameter }
  readonly resources: { readonly [name: string]: { readonly methods: { readonly [name: string]: Method } } }
  readonly schemas: { readonly [name: string]: Schema }
}

/** A request that the API has a method for, with the parameters of its path. */
export type Matched = { readonly method: Method; readonly path: { readonly [name: string]: string } }

/** What Google's own description of the Calendar API has to say about requests and answers. */
export type CalendarApi = {
  readonly match: (httpMethod: string, path: string) => Matched | null
  /** What is wrong with a request; nothing when it is right. */
  readonly wrongInRequest: (method: Method, query: URLSearchParams, body: unknown) => readonly string[]
  readonly wrongInAnswer: (method: Method, body: unknown) => readonly string[]
  /** Whether a schema has a property. */
  readonly has: (schema: string, property: string) => boolean
  /** The schema of a property, or of a list's items, where it has a name. */
  readonly refOf: (schema: string, property: string) => string | null
}

/** Reads the discovery document. Unknown properties and parameters are wrong; in a patch a property may be null. */
export function calendarApi(): CalendarApi {
  const file = new URL('../../google/calendar-v3.discovery.json', import.meta.url)
  const discovery: Discovery = JSON.parse(readFileSync(file, 'utf8'))
  const methods = Object.values(discovery.resources).flatMap((resource) => Object.values(resource.methods))
  const ajv = new Ajv({ allErrors: true, strict: false, coerceTypes: false })
  addFormats.default(ajv, { formats: ['date-time', 'date', 'int32'] })
  ajv.addFormat('int64', {
    type: 'string',
    validate: (text: string) => text !== '' && [...text].every((digit) => '0123456789'.includes(digit)),
  })
  const checks = new Map<string, ValidateFunction>()
  const check = (schema: string, strictFor: string | null): ValidateFunction => {
    const key = `${schema} ${strictFor}`
    const known = checks.get(key)
    if (known) return known
    const definitions = Object.fromEntries(Object.entries(discovery.schemas).map(([name, part]) => [name, jsonSchema(part, strictFor)]))
    const made = ajv.compile({ $ref: `#/$defs/${schema}`, $defs: definitions })
    checks.set(key, made)
    return made
  }
  const wrong = (validate: ValidateFunction, body: unknown): readonly string[] =>
    validate(body)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)

  const wrongParameter = (parameter: Parameter | undefined, name: string, values: readonly string[]): readonly string[] => {
    if (!parameter) return [`unknown parameter ${name}`]
    if (values.length > 1 && !parameter.repeated) return [`parameter ${name} more than once`]
    return values.filter((text) => !fits(parameter, text)).map((text) => `parameter ${name}=${text}`)
  }

  return {
    match: (httpMethod, path) => {
      for (const method of methods) {
        const found = method.httpMethod === httpMethod ? pathParameters(`/${discovery.servicePath}${method.path}`, path) : null
        if (found) return { method, path: found }
      }
      return null
    },
    wrongInRequest: (method, query, body) => {
      const parameters = { ...discovery.parameters, ...method.parameters }
      const names = [...new Set(query.keys())]
      const wrongNames = names.flatMap((name) => {
        const parameter = parameters[name]
        return wrongParameter(parameter?.location === 'path' ? undefined : parameter, name, query.getAll(name))
      })
      const missing = Object.entries(parameters).flatMap(([name, { location, required }]) =>
        location === 'query' && required && !names.includes(name) ? [`parameter ${name} is missing`] : [],
      )
      const sent = method.httpMethod === 'PATCH' ? withoutNulls(body) : body
      const wrongBody = method.request
        ? wrong(check(method.request.$ref, method.id), sent)
        : body === undefined
          ? []
          : ['a body where none is expected']
      return [...wrongNames, ...missing, ...wrongBody]
    },
    wrongInAnswer: (method, body) => {
      if (method.response) return wrong(check(method.response.$ref, null), body)
      return body === undefined ? [] : ['an answer where none is expected']
    },
    has: (schema, property) => discovery.schemas[schema]?.properties?.[property] !== undefined,
    refOf: (schema, property) => {
      const part = discovery.schemas[schema]?.properties?.[property]
      const named = part?.['$ref'] ?? (isJson(part?.['items']) ? part['items']['$ref'] : undefined)
      return typeof named === 'string' ? named : null
    },
  }
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A schema of the document (JSON Schema draft 3, with references by name) as one that a validator of today understands. Google tells
 * in `annotations` which methods need a property.
 */
function jsonSchema(part: Schema, methodId: string | null): Json {
  const made: { [name: string]: unknown } = {}
  for (const [name, value] of Object.entries(part)) {
    if (name === '$ref') made['$ref'] = `#/$defs/${String(value)}`
    else if (name === 'items' && isJson(value)) made['items'] = jsonSchema(value, methodId)
    else if (name === 'additionalProperties' && isJson(value)) made['additionalProperties'] = jsonSchema(value, methodId)
    else if (['type', 'format', 'enum'].includes(name) && value !== 'any') made[name] = value
  }
  if (part.properties) {
    const properties = Object.entries(part.properties)
    made['properties'] = Object.fromEntries(properties.map(([name, property]) => [name, jsonSchema(property, methodId)]))
    made['required'] = properties
      .filter(([, property]) => methodId !== null && requiredBy(property).includes(methodId))
      .map(([name]) => name)
    made['additionalProperties'] ??= false
  }
  return made
}

function requiredBy({ annotations }: Schema): readonly unknown[] {
  const required = isJson(annotations) ? annotations['required'] : undefined
  return Array.isArray(required) ? required : []
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isJson(value)) return value
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => (part === null ? [] : [[name, withoutNulls(part)]])))
}

/** Whether the text of a parameter is of its type. */
function fits({ type, minimum, maximum, enum: allowed }: Parameter, text: string): boolean {
  if (Array.isArray(allowed) && !allowed.includes(text)) return false
  if (type === 'boolean') return text === 'true' || text === 'false'
  if (type !== 'integer') return true
  const number = Number(text)
  return Number.isInteger(number) && number >= Number(minimum ?? -Infinity) && number <= Number(maximum ?? Infinity)
}

/** The parameters in a path that fits a template; null when it does not fit. */
function pathParameters(template: string, path: string): { readonly [name: string]: string } | null {
  const [wanted, given] = [template.split('/'), path.split('/')]
  if (wanted.length !== given.length) return null
  const found: { [name: string]: string } = {}
  for (const [at, part] of wanted.entries()) {
    const text = given[at] ?? ''
    if (part.startsWith('{') && text !== '') found[part.slice(1, -1)] = decodeURIComponent(text)
    else if (part !== text) return null
  }
  return found
}
