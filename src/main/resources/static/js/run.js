// Enhancement only: ticks without loading the page anew, and shows what others have ticked when one comes back. Where anything fails, the form
// is sent as it would be without scripts.

const page = document.querySelector('[data-run-top]')?.closest('main');
const said = document.querySelector('[data-run-said]');
const sessions = 'BroadcastChannel' in window ? new BroadcastChannel('portal.request') : null;

function keyOf(point) {
  return [point.dataset.state, point.dataset.turn].join(' ');
}

// Only what differs is replaced. What is unfolded stays so, but for a point that has been handled: it folds.
function show(text) {
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  const top = fresh.querySelector('[data-run-top]');
  if (!top) throw new Error('another page');
  const changed = [];
  for (const point of page.querySelectorAll('.point')) {
    const now = fresh.getElementById(point.id);
    if (now && (keyOf(now) !== keyOf(point) || !now.querySelector('form') !== !point.querySelector('form'))) {
      const open = point.querySelector('.point-help')?.open;
      point.replaceChildren(...now.childNodes);
      Object.assign(point.dataset, { state: now.dataset.state, turn: now.dataset.turn });
      if (open && now.dataset.state === 'OPEN') point.querySelector('.point-help').open = true;
      changed.push(point);
    }
  }
  page.querySelector('[data-run-top]').replaceChildren(...top.childNodes);
  return changed;
}

function tell(points) {
  said.textContent = points
    .map((it) => `${it.querySelector('.point-title').textContent}: ${it.querySelector('.point-said').textContent.replace(/\s+/g, ' ').trim()}`)
    .join('. ');
}

async function ask(address, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(answer.status);
  sessions?.postMessage(Date.now());
  return show(await answer.text());
}

let sending = Promise.resolve();

function tick(form, pressed) {
  const point = form.closest('.point');
  const body = new URLSearchParams(new FormData(form, pressed));
  point.setAttribute('aria-busy', 'true');
  // One at a time: the next one waits for the page that the last one gave.
  sending = sending.then(async () => {
    try {
      tell(await ask(form.action, { method: 'POST', body }));
      point.focus({ preventScroll: true });
    } catch {
      form.dataset.plain = 'true';
      form.requestSubmit(pressed);
    } finally {
      point.removeAttribute('aria-busy');
    }
  });
}

if (page && said) {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('form[data-tick]') || form.dataset.plain || event.defaultPrevented) return;
    event.preventDefault();
    tick(form, event.submitter);
  });

  let left = false;
  const back = () => {
    if (document.visibilityState === 'hidden') {
      left = true;
    } else if (left) {
      left = false;
      sending = sending.then(() => ask(location.pathname + location.search)).then((changed) => {
        if (changed.length) said.textContent = said.dataset.changed;
      }).catch(() => {});
    }
  };
  addEventListener('visibilitychange', back);
  addEventListener('pageshow', (event) => { if (event.persisted) { left = true; back(); } });
}
