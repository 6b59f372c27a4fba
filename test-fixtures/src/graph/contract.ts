import { readFileSync } from 'node:fs'
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'

/** One operation of Microsoft's description, and what of a request or an answer it does not allow. */
export type GraphOperation = {
  /** Path as the description writes it. */
  readonly path: string
  readonly query: ReadonlySet<string>
  readonly required: readonly string[]
  readonly requestProblems: (body: unknown) => readonly string[]
  readonly answerProblems: (status: number, body: unknown) => readonly string[]
}

export type GraphContract = {
  /** `path` is below the version: `/me/events/AAk…`. Null: there is no such operation. */
  readonly operation: (method: string, path: string) => GraphOperation | null
  /** Names of an event's properties. */
  readonly eventProperties: ReadonlySet<string>
}

type Json = { readonly [name: string]: unknown }

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const child = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((at, name) => (isJson(at) ? at[name] : undefined), value)
const entries = (value: unknown): [string, unknown][] => (isJson(value) ? Object.entries(value) : [])

const SCHEMA = '#/components/schemas/'

/** Reads Microsoft's OpenAPI description (`graph/openapi.json`, see the README beside it) and makes it bite: a name that it does not know is a problem. */
export function graphContract(): GraphContract {
  const description: unknown = JSON.parse(readFileSync(new URL('../../graph/openapi.json', import.meta.url), 'utf8'))
  const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false })
  addFormats.default(ajv)
  for (const [name, schema] of entries(child(description, 'components', 'schemas'))) {
    ajv.addSchema({ ...converted(schema), $id: `open:${name}` })
    ajv.addSchema({ ...closed({ $ref: `open:${name}` }), $id: `closed:${name}` })
  }
  const resolved = (value: unknown): unknown => {
    const ref = child(value, '$ref')
    return typeof ref === 'string' ? child(description, ...ref.slice(2).split('/')) : value
  }
  const schemaOf = (content: unknown): ValidateFunction | null => {
    const schema = child(resolved(content), 'content', 'application/json', 'schema')
    return isJson(schema)
      ? ajv.compile(typeof schema['$ref'] === 'string' ? reference(schema['$ref'], 'closed') : closed(converted(schema)))
      : null
  }
  const problems = (validate: ValidateFunction | null, body: unknown): readonly string[] => {
    if (!validate) return body === null || body === undefined ? [] : ['a body where none belongs']
    if (validate(body)) return []
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params)}`)
  }
  const operations = entries(child(description, 'paths')).flatMap(([path, methods]) =>
    entries(methods).map(([method, operation]) => {
      const declared = child(operation, 'parameters')
      const parameters = (Array.isArray(declared) ? declared : []).map(resolved).filter((parameter) => child(parameter, 'in') === 'query')
      const request = schemaOf(child(operation, 'requestBody'))
      const success = schemaOf(child(operation, 'responses', '2XX'))
      const failure = schemaOf(child(operation, 'responses', 'default'))
      return {
        method: method.toUpperCase(),
        segments: path.split('/'),
        path,
        query: new Set(parameters.map((parameter) => String(child(parameter, 'name')))),
        required: parameters
          .filter((parameter) => child(parameter, 'required') === true)
          .map((parameter) => String(child(parameter, 'name'))),
        requestProblems: (body: unknown) => problems(request, body),
        answerProblems: (status: number, body: unknown) => problems(status < 300 ? success : failure, body),
      }
    }),
  )
  const event = child(description, 'components', 'schemas')
  const namesOf = (name: string): string[] => {
    const parts = child(event, name, 'allOf')
    return [child(event, name), ...(Array.isArray(parts) ? parts : [])].flatMap((part) => {
      const base = child(part, '$ref')
      return typeof base === 'string'
        ? namesOf(base.slice(SCHEMA.length))
        : entries(child(part, 'properties')).map(([property]) => property)
    })
  }
  return {
    operation: (method, path) => {
      const segments = described(path).split('/')
      const fits = (pattern: readonly string[]) =>
        pattern.length === segments.length &&
        pattern.every((part, at) => part === segments[at] || (part.startsWith('{') && segments[at] !== ''))
      return operations.find((operation) => operation.method === method && fits(operation.segments)) ?? null
    },
    eventProperties: new Set(namesOf('microsoft.graph.event')),
  }
}

/** The description knows `/me` as any user, and functions and actions by their full names. */
function described(path: string): string {
  return path
    .split('/')
    .map((part, at) => (at === 1 && part === 'me' ? 'users/me' : part === 'delta' ? 'microsoft.graph.delta()' : part))
    .map((part) => (part === 'getSchedule' ? 'microsoft.graph.getSchedule' : part))
    .join('/')
}

/** OData's annotations (`@odata.etag`, `@removed`) may stand anywhere; other names must be known. */
const closed = (schema: object): object => ({ ...schema, patternProperties: { '@': true }, unevaluatedProperties: false })

const reference = (ref: string, kind: 'open' | 'closed'): object => ({ $ref: `${kind}:${ref.slice(SCHEMA.length)}` })

/**
 * OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, and `additionalProperties: object`, which stands everywhere in this
 * description and means nothing, goes. A property that is another object may be null: the description does not say so of any, and
 * Graph answers with null.
 */
function converted(schema: unknown): object {
  if (!isJson(schema)) return {}
  const { nullable, additionalProperties: _open, $ref, properties, items, allOf, ...rest } = schema
  if (typeof $ref === 'string') return { anyOf: [reference($ref, 'closed'), { type: 'null' }] }
  return {
    ...rest,
    ...(nullable === true && 'type' in rest ? { type: [rest['type'], 'null'] } : {}),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(entries(properties).map(([name, value]) => [name, converted(value)])) }),
    ...(items === undefined ? {} : { items: converted(items) }),
    ...(Array.isArray(allOf) ? { allOf: allOf.map(inherited) } : {}),
  }
}

const inherited = (part: unknown): object => {
  const ref = child(part, '$ref')
  return typeof ref === 'string' ? reference(ref, 'open') : converted(part)
}
