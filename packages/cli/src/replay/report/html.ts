import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { KINDS } from '../what-if/compare.ts'
import { headline, KIND_NAMES } from '../what-if/print.ts'
import type { WhatIfReport } from '../what-if/what-if.ts'
import { callHtml } from './call.ts'
import { Html, html } from './escape.ts'

/** Causes that are offered to choose from. */
const MOST_CAUSES = 30
/** Reports of few calls open them all. */
const FEW = 3

/** A comparison as one HTML file that needs nothing else: no network, and where there is no script, all calls are simply shown. */
export function htmlReport(report: WhatIfReport): string {
  const { differences, differ, unread, turns, against, mistakes, calls } = report
  const script = asset('report.js')
  const hash = createHash('sha256').update(script).digest('base64')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">
<title>${headline(report)}</title>
<style>${new Html(asset('tokens.css') + asset('report.css'))}</style>
</head>
<body>
<header>
  <h1>${headlineHtml(report)}</h1>
  <p class="lead">Before: <b>${against}</b>. Now: <b>this code</b>. ${number(calls - unread)} calls with ${number(turns)} turns were played${unread > 0 ? html`; <a href="#unread">${number(unread)} could not be read</a>` : null}.</p>
</header>
<main>
  ${differ > 0 ? filters(report) : html`<p class="nothing">Every call goes as it went before.</p>`}
  <p id="shown" class="shown" role="status">${differences.length < differ ? `The gravest ${number(differences.length)} of ${number(differ)} calls are shown.` : null}</p>
  <div id="calls">${differences.map((each, n) => callHtml(each, differences.length <= FEW || n === 0))}</div>
  ${mistakes.length > 0 ? html`<section id="unread" class="unread"><h2>Not read</h2><ul>${mistakes.flatMap(({ file, mistakes: found }) => found.map(({ line, reason }) => html`<li class="unread-file"><code>${file}:${line}</code> ${reason}</li>`))}</ul>${unread > mistakes.length ? html`<p>… and ${number(unread - mistakes.length)} more files.</p>` : null}</section>` : null}
</main>
<footer><p>From the first difference on a call is a supposition: the caller says what was said then, whatever is asked now, and what the record has no answer for is answered by a simulated calendar.</p></footer>
<script>${new Html(script)}</script>
</body>
</html>
`.text
}

function headlineHtml(report: WhatIfReport): Html {
  const [first = '', ...rest] = headline(report).split(' ')
  return html`<strong>${first}</strong> ${rest.join(' ')}`
}

function filters({ byKind, causes, differ }: WhatIfReport): Html {
  const shown = causes.slice(0, MOST_CAUSES)
  return html`<form id="filter" class="filter">
  <fieldset><legend class="aloud">Kinds of difference</legend>${KINDS.filter((kind) => byKind[kind] > 0).map(
    (kind) =>
      html`<label class="chip kind-${kind}"><input type="checkbox" name="kind" value="${kind}" checked><span>${KIND_NAMES[kind]} <b>${number(byKind[kind])}</b></span></label>`,
  )}</fieldset>
  <div class="narrow">
    <label><span class="narrow-name">What changed</span><select name="cause"><option value="">anything (${number(differ)})</option>${shown.map(({ cause, calls }) => html`<option value="${cause}">${cause} (${number(calls)})</option>`)}</select></label>
    <label><span class="narrow-name">Words or file</span><input type="search" name="words" autocomplete="off"></label>
  </div>
</form>`
}

const number = (count: number) => count.toLocaleString('en-US')

/** Beside the built files, or in the checkout; the tokens are those of the console. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'tokens.css': ['./tokens.css', '../../../../console/public/simulator/css/tokens.css'],
}

function asset(name: string): string {
  const file = (PLACES[name] ?? [`./${name}`]).map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path))
  if (file === undefined) throw new Error(`the package lacks ${name}`)
  return readFileSync(file, 'utf8')
}
