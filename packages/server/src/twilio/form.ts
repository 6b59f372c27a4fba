/** Fields of a webhook by name, the first value of each. */
export type Form = ReadonlyMap<string, string>

/** A form as it is signed: a field that comes several times keeps all its values. */
export type SignedForm = Record<string, string | string[]>

/** Reads a form body. Anything is a form: what makes no sense has no fields that are looked for. */
export function readForm(body: string): { readonly form: Form; readonly signed: SignedForm } {
  const form = new Map<string, string>()
  // Without a prototype, a field named `__proto__` is a field like any other.
  const signed: SignedForm = Object.create(null)
  for (const [name, value] of new URLSearchParams(body)) {
    const before = signed[name]
    if (before === undefined) {
      form.set(name, value)
      signed[name] = value
    } else {
      signed[name] = Array.isArray(before) ? [...before, value] : [before, value]
    }
  }
  return { form, signed }
}
