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
