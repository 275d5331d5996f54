// Enhancement only, on the pages for who is signed in: every one of them works without it.

// --- Leaving a form that has been changed

const changed = new Set();
let leaving = false;
// A form that is shown again holds what is not saved.
const shownAgain = document.querySelector('.ds-error-summary, .conflict, .preview') !== null;
for (const form of document.querySelectorAll('form[data-guarded]')) {
  if (shownAgain) { changed.add(form); }
  form.addEventListener('input', () => changed.add(form));
  form.addEventListener('change', () => changed.add(form));
  form.addEventListener('reset', () => changed.delete(form));
}
addEventListener('beforeunload', event => {
  if (changed.size > 0 && !leaving) { event.preventDefault(); }
});

// --- Pressing twice

// The second press is stopped, not the button disabled: a disabled button would not send its name.
const PAUSE = 5000;
addEventListener('submit', event => {
  const form = event.target;
  if (form.getAttribute('method') !== 'post' || event.defaultPrevented) { return; }
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'true';
  leaving = changed.size === 0 || changed.size === 1 && changed.has(form);
  event.submitter?.setAttribute('aria-disabled', 'true');
  setTimeout(() => release(form), PAUSE);
});
function release(form) {
  delete form.dataset.sent;
  leaving = false;
  for (const button of document.querySelectorAll('button[aria-disabled]')) {
    if (button.form === form) { button.removeAttribute('aria-disabled'); }
  }
}
// Back in a page that the browser had kept: shown again only to somebody who is still signed in.
addEventListener('pageshow', event => {
  if (!event.persisted) { return; }
  [...document.forms].forEach(release);
  const root = document.documentElement;
  root.hidden = true;
  fetch('/konto', { method: 'HEAD', redirect: 'manual', cache: 'no-store' })
    .then(answer => { if (answer.ok) { root.hidden = false; } else { location.reload(); } }, () => location.reload());
});

// --- What must be read first: both versions, or the preview

(document.querySelector('.conflict') ?? document.querySelector('.preview'))?.focus();

// --- What went well is said aloud: only what comes to a status after the page has loaded is

const told = document.querySelector('.work-flash > *');
if (told) { setTimeout(() => told.replaceWith(told.cloneNode(true)), 300); }

// --- A menu closes with Escape, and when something else is pressed

const menu = document.querySelector('.work-person');
addEventListener('keydown', event => {
  if (event.key === 'Escape' && menu?.open) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
addEventListener('click', event => {
  if (menu?.open && !menu.contains(event.target)) { menu.open = false; }
});

// --- Signed out after a while

const dialog = document.getElementById('idle');
if (dialog) { watch(dialog, Number(document.body.dataset.idleSeconds) * 1000, document.body.dataset.idleRenew); }

function watch(dialog, idle, renewal) {
  const WARNING = Math.min(120_000, idle / 2);
  const part = name => dialog.querySelector(`[data-idle-${name}]`);
  const tabs = new BroadcastChannel('portal.request');
  let last;
  tell();

  // When somebody last asked the server; other tabs share the session. Nothing is stored.
  function tell() {
    last = Date.now();
    tabs.postMessage(last);
  }

  function look() {
    const left = last + idle - Date.now();
    if (left > WARNING) { if (dialog.open && !part('warning').hidden) { dialog.close(); } return; }
    if (left > 0) { warn(left); } else { over(); }
  }
  function warn(left) {
    part('time').textContent = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'short' })
      .format(new Date(Date.now() + left)).replace(/^/, 'kl.\u00a0').replace(':', '.');
    part('warning').hidden = false;
    part('over').hidden = true;
    open('idle-title');
  }
  function over() {
    if (!part('over').hidden) { return; }
    part('warning').hidden = true;
    part('over').hidden = false;
    part('failed').hidden = true;
    dialog.close();
    clearInterval(timer);
    open('idle-over-title');
  }
  function open(title) {
    if (dialog.open) { return; }
    dialog.setAttribute('aria-labelledby', title);
    dialog.showModal();
  }

  async function stay() {
    const header = document.querySelector('meta[name="_csrf_header"]')?.content;
    const token = document.querySelector('meta[name="_csrf"]')?.content;
    try {
      const answer = await fetch(renewal, { method: 'POST', headers: header ? { [header]: token } : {}, redirect: 'manual' });
      if (answer.ok) {
        part('failed').hidden = true;
        tell();
        dialog.close();
      } else {
        over();
      }
    } catch {
      part('failed').hidden = false;
    }
  }
  part('stay').addEventListener('click', stay);
  part('close').addEventListener('click', () => dialog.close());
  // Who presses Escape is there, and wants to go on.
  dialog.addEventListener('cancel', event => { if (!part('warning').hidden) { event.preventDefault(); stay(); } });
  tabs.addEventListener('message', event => { last = Math.max(last, event.data); look(); });
  addEventListener('visibilitychange', look);
  const timer = setInterval(look, Math.min(5000, idle / 4));
}
