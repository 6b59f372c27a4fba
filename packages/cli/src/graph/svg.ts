import { instance } from '@viz-js/viz'

/**
 * Colours by class, so that a picture can be read on a light and on a dark page, and by whoever lights a state: `lit` is where a call is,
 * `was` where it came from. A page that shows the picture inline may set the variables itself.
 */
const STYLE = `<style>
svg{--page:#ffffff;--line:#5b6b66;--ink:#22302b;--box:#ffffff;--edge:#1b5e4b;--acts:#fdf1d6;--acts-edge:#a9741a;--soft:#eef3f1;--soft-edge:#b4c4be;--end:#1b5e4b;--end-ink:#ffffff;--lit:#ffd54a;--lit-ink:#22302b}
@media (prefers-color-scheme:dark){svg{--page:#111816;--line:#9fb3ab;--ink:#e4ece8;--box:#1d2724;--edge:#7cc4ab;--acts:#3a2f16;--acts-edge:#d9a648;--soft:#17201d;--soft-edge:#43544d;--end:#7cc4ab;--end-ink:#10211b;--lit:#ffd54a;--lit-ink:#22302b}}
svg{background:var(--page)}
text{fill:var(--ink);font-family:Helvetica,Arial,"Liberation Sans",sans-serif}
.node path,.node polygon,.node ellipse{fill:var(--box);stroke:var(--edge);stroke-width:1.2}
.edge path{stroke:var(--line);stroke-width:1.1;fill:none}.edge polygon{fill:var(--line);stroke:var(--line)}
.acts path,.acts polygon{fill:var(--acts);stroke:var(--acts-edge)}
.passes polygon{fill:var(--soft);stroke:var(--soft-edge)}
.elsewhere path{fill:none;stroke:var(--soft-edge)}
.legend polygon{fill:var(--soft);stroke:var(--soft-edge)}
.group path,.group polygon,.cluster path{fill:var(--soft);stroke:var(--soft-edge)}
.ends path{fill:var(--end);stroke:var(--end)}.ends text{fill:var(--end-ink)}
.start ellipse{fill:var(--edge);stroke:var(--edge)}
.was path,.was polygon{stroke:var(--lit);stroke-width:2.4}
.lit path,.lit polygon{fill:var(--lit);stroke:var(--lit);stroke-width:3}.lit text{fill:var(--lit-ink);font-weight:bold}
</style>`

/** Draws DOT as an SVG that stands for itself: its own colours for light and dark, no fonts to load, a title for those who do not see it. */
export async function drawSvg(dot: string, title: string): Promise<string> {
  const viz = await instance()
  const svg = viz.renderString(dot, { format: 'svg', engine: 'dot' })
  const from = svg.indexOf('<svg')
  const open = svg.indexOf('>', from)
  const head = svg.slice(from, open).replace('<svg', '<svg role="img"')
  const body = svg
    .slice(open + 1)
    .split('\n')
    .filter((line) => !line.startsWith('<title>'))
    .map(smaller)
    .join('\n')
  return `${head}>\n<title>${inXml(title)}</title>\n${STYLE}${body}`
}

/** Whoever has no Helvetica shows a wider font in its place: text is drawn a little smaller than it was laid out. */
const SMALLER = 0.87

function smaller(line: string): string {
  const [before, after] = line.split(' font-size="')
  if (before === undefined || after === undefined) return line
  const end = after.indexOf('"')
  return `${before} font-size="${(Number(after.slice(0, end)) * SMALLER).toFixed(1)}${after.slice(end)}`
}

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
