// Shows only the calls that the filter lets through. Without it, all are shown.
const form = document.getElementById('filter')
const shown = document.getElementById('shown')
const calls = [...document.querySelectorAll('details.call')].flatMap((call) => (call instanceof HTMLElement ? [call] : []))

if (form instanceof HTMLFormElement && shown) {
  const first = shown.textContent ?? ''
  const apply = () => {
    const asked = new FormData(form)
    const kinds = new Set(asked.getAll('kind'))
    const cause = asked.get('cause')
    const words = String(asked.get('words') ?? '')
      .trim()
      .toLowerCase()
    let count = 0
    for (const call of calls) {
      const holds =
        kinds.has(call.dataset['kind'] ?? '') &&
        (cause === '' || call.dataset['cause'] === cause) &&
        (words === '' || (call.textContent ?? '').toLowerCase().includes(words))
      call.hidden = !holds
      if (holds) count++
    }
    shown.textContent = count === calls.length ? first : `${count} of ${calls.length} calls shown.`
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
}
