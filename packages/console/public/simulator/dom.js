// @ts-check

/**
 * The element of the page with this id. Throws when the page lacks it, or holds something else there.
 * @template {Element} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T}
 */
export function byId(id, type) {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`The page has no ${type.name} with the id "${id}".`)
}

/**
 * Builds an element. Attributes that are null, undefined or false are left out; text is never taken for markup.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {{ [name: string]: string | number | boolean | null | undefined }} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

/**
 * An icon of the page's sprite; hidden from assistive technology, so that it always needs words beside it.
 * @param {string} name
 */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  const use = document.createElementNS(space, 'use')
  use.setAttribute('href', `#i-${name}`)
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  svg.append(use)
  return svg
}

/**
 * A button that does one thing.
 * @param {string} words
 * @param {() => void} press
 * @param {{ [name: string]: string }} [attributes]
 */
export function button(words, press, attributes = {}) {
  const element = h('button', { type: 'button', class: 'button', ...attributes }, words)
  element.addEventListener('click', press)
  return element
}

/** True where a finger does the pointing: focusing the text field there would throw the on-screen keyboard over the call. */
export const touchOnly = () => matchMedia('(hover: none)').matches
