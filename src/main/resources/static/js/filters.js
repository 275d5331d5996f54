// Enhancement only: chooses among what a list shows without loading the page anew. The address is what it would be without scripts, and where
// anything fails the page is loaded instead.

const form = document.querySelector('form[data-filters]');
const count = document.querySelector('.result-count');
const said = document.querySelector('.result-said[role="status"]');
const parts = ['valg', 'valgt', 'treff', 'vis'];
const narrow = matchMedia('(max-width: 61.99rem)');
let asked = 0;

function address() {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value !== '') chosen.append(name, value);
  }
  const query = chosen.toString();
  return new URL(form.action).pathname + (query ? '?' + query : '');
}

// What is ticked stays ticked; what is no longer shown goes with the list all the same.
function keepTicks(before) {
  const list = document.querySelector('form[data-list]');
  for (const slug of list ? before : []) {
    const box = list.querySelector(`input[type="checkbox"][value="${CSS.escape(slug)}"]`);
    if (box) {
      box.checked = true;
    } else {
      list.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'tilbud', value: slug }));
    }
  }
}

function replace(page, fields) {
  const focused = document.activeElement?.id;
  const folds = new Map([...document.querySelectorAll('#valg details')].map((it) => [it.id, it.open]));
  const ticked = [...document.querySelectorAll('form[data-list] :is(input:checked, input[type="hidden"])')].map((it) => it.value);
  for (const id of parts) {
    document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
  }
  for (const fold of document.querySelectorAll('#valg details')) {
    fold.open = folds.get(fold.id) || fold.open;
  }
  keepTicks(ticked);
  if (fields) {
    for (const field of form.querySelectorAll('input[type="search"], input[type="text"], select')) {
      field.value = page.getElementById(field.id).value;
    }
  }
  count.textContent = page.querySelector('.result-count').textContent;
  said.textContent = count.textContent;
  if (focused && document.activeElement?.id !== focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
}

async function show(where, { remember = true, fields = false, arrive = false } = {}) {
  const turn = ++asked;
  const results = document.getElementById('treff');
  results.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(where);
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (turn !== asked) return;
    replace(page, fields);
    if (remember) history.pushState(null, '', where);
    if (arrive) {
      if (narrow.matches) form.querySelector('.filters-fold').open = false;
      count.tabIndex = -1;
      count.focus();
    }
  } catch {
    if (turn === asked) location.assign(where);
  } finally {
    results.removeAttribute('aria-busy');
  }
}

if (form && count && said && parts.every((id) => document.getElementById(id))) {
  form.addEventListener('change', (event) => {
    if (event.target.type !== 'search') show(address());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show(address(), { arrive: true });
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.chips a, a[data-filter]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link.href, { fields: true, arrive: true });
  });
  addEventListener('popstate', () => show(location.href, { remember: false, fields: true }));
}
