// Saves a form while it is being typed, so that nothing is lost when a session or a connection is.
//
// A form with data-draft-url is sent there, urlencoded, with the header X-Autosave: true. 204 means saved, 401 means
// signed out. Anything else, or no answer, is a failure: it is said, and tried again.

const AFTER_TYPING = 1500
const AFTER_FAILURE = 10000
const SIGNED_OUT = 'You have been signed out. What you typed is kept when you press Continue.'
const FAILED = 'Not saved: there is no connection. We keep trying. Do not close this page.'

class Autosave {
  constructor(form) {
    this.form = form
    this.status = form.querySelector('[data-draft-status]')
    this.saved = this.typed()
    this.sending = false
    form.addEventListener('input', () => this.later(AFTER_TYPING))
    form.addEventListener('change', () => this.later(0))
    form.addEventListener('focusout', () => this.later(0))
    form.addEventListener('submit', () => this.stop())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.save()
    })
    window.addEventListener('online', () => this.later(0))
  }

  typed() {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string') fields.append(name, value)
    }
    return fields.toString()
  }

  later(wait) {
    clearTimeout(this.timer)
    if (!this.failing && this.typed() !== this.saved) this.say('', false)
    this.timer = setTimeout(() => this.save(), wait)
  }

  stop() {
    clearTimeout(this.timer)
    this.stopped = true
  }

  async save() {
    const typed = this.typed()
    if (this.stopped || this.sending || typed === this.saved) return
    this.sending = true
    try {
      const answer = await fetch(this.form.dataset.draftUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Autosave': 'true' },
        body: typed,
        credentials: 'same-origin',
        redirect: 'manual',
        keepalive: typed.length < 60000
      })
      if (answer.status === 204) this.succeeded(typed)
      else this.failed(answer.status === 401 ? SIGNED_OUT : FAILED)
    } catch {
      this.failed(FAILED)
    } finally {
      this.sending = false
    }
    if (!this.stopped && this.typed() !== this.saved) this.later(typed === this.saved ? AFTER_TYPING : AFTER_FAILURE)
  }

  succeeded(typed) {
    this.saved = typed
    if (this.typed() !== typed) return this.say('', false)
    const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    this.say(`Saved at ${time}`, false)
  }

  failed(words) {
    this.say(words, true)
  }

  say(words, failed) {
    this.failing = failed
    if (!this.status) return
    this.status.classList.toggle('los-saved--failed', failed)
    if (this.status.textContent !== words) this.status.textContent = words
  }
}

for (const form of document.querySelectorAll('form[data-draft-url]')) new Autosave(form)
