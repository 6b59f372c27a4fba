/** Edits (insert, drop, change, swap of neighbours) that turn one word into the other, or `limit + 1` when more are needed. */
export function editDistance(a: string, b: string, limit = 3): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min((above[j - 1] ?? 0) + (same ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = above
    above = row
  }
  return above[b.length] ?? limit + 1
}

const GROUPS: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  f: 'f',
  v: 'f',
  w: 'w',
  c: 'k',
  g: 'k',
  j: 'k',
  k: 'k',
  q: 'k',
  x: 'ks',
  s: 's',
  z: 's',
  d: 't',
  t: 't',
  l: 'l',
  m: 'n',
  n: 'n',
  r: 'r',
}

/**
 * How a word sounds to a telephone: consonants in rough groups, vowels dropped behind the first letter, doubled and silent
 * letters once. Words that share it are easily taken for each other ("Wolcott", "Walcott", "Woolcot").
 */
export function soundKey(word: string): string {
  const plain = word
    .toLowerCase()
    .replaceAll('ph', 'f')
    .replaceAll('gh', '')
    .replaceAll('ck', 'k')
    .replaceAll('sch', 's')
    .replaceAll('sh', 's')
    .replaceAll('ch', 'k')
    .replaceAll('th', 't')
    .replaceAll('kn', 'n')
    .replaceAll('wr', 'r')
  let key = ''
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at)
    const group = GROUPS[letter]
    if (group) {
      if (!key.endsWith(group)) key += group
    } else if (at === 0 && letter >= 'a' && letter <= 'z') key += 'a'
  }
  return key
}

/** A cheap look that rules most words out: about the same length, and a beginning that sounds the same. */
export function mayBeHeardFor(a: string, b: string): boolean {
  const first = a.charAt(0)
  const other = b.charAt(0)
  return Math.abs(a.length - b.length) <= 3 && (first === other || (GROUPS[first] !== undefined && GROUPS[first] === GROUPS[other]))
}

/** 0 to 1: how likely one word was heard for the other, by spelling and by sound. 1 is the same word. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 0
  const spelling = 1 - editDistance(a, b, Math.ceil(longest / 2)) / longest
  const sound = soundKey(a) === soundKey(b) ? 0.25 : 0
  return Math.max(0, Math.min(0.98, spelling + sound))
}
