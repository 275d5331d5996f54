// Enhancement only: every page works without it.

// After a form has been refused, the list of what is wrong is read out first.
const errors = document.querySelector('.ds-error-summary');
errors?.focus();

// A filter loads a new page; writing the count where screen readers listen makes them say it.
const count = document.querySelector('.result-count');
const listener = document.querySelector('.result-said[role="status"]');
if (count && listener && !errors && location.search) {
  setTimeout(() => { listener.textContent = count.textContent; }, 300);
}

// Some browsers forget that a table is one when its boxes are drawn as blocks on a narrow screen; roles remind them.
const roles = { THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
for (const table of document.querySelectorAll('.table-cards, .month')) {
  table.setAttribute('role', 'table');
  for (const part of table.querySelectorAll('thead, tbody, tr, td, th')) {
    part.setAttribute('role', roles[part.tagName] ?? (part.scope === 'row' ? 'rowheader' : 'columnheader'));
  }
}
