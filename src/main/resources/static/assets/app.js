// Every page works without this file. It adds the Design System's behaviour to the components that ask for it.
import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// A choice that reveals a question. Ours, because the Design System's marks radios with aria-expanded, which ARIA does
// not allow on them.
function reveal(control) {
  const question = document.getElementById(control.dataset.reveals)
  const kind = control.type === 'radio' ? 'radios' : 'checkboxes'
  question.classList.toggle(`govuk-${kind}__conditional--hidden`, !control.checked)
}

function revealAll() {
  document.querySelectorAll('[data-reveals]').forEach(reveal)
}

document.addEventListener('change', revealAll)
window.addEventListener('pageshow', revealAll)
revealAll()

// Something long runs: the part of the page that says how far it is is looked at again, where nobody loses their place.
// Ends with the work, or when the page is left. Without scripts the whole page is loaded again.
const runs = document.querySelector('meta[name=los-refresh]')

async function lookAgain() {
  const answer = await fetch(runs.content, { headers: { Accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok) return
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (now.querySelector('meta[name=los-refresh]') === null) {
    location.assign(runs.content)
    return
  }
  const [before, after] = [document, now].map((page) => page.getElementById('progress'))
  if (!before.contains(document.activeElement)) before.replaceWith(after)
  setTimeout(lookAgain, runs.dataset.seconds * 1000)
}

if (runs !== null) setTimeout(lookAgain, runs.dataset.seconds * 1000)
