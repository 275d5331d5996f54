// Enhancement only: without it the link leads to the same place, and the browser's way back stays open.

const bar = document.querySelector('.quick-exit');
const way = bar.querySelector('a');
const hint = bar.querySelector('.quick-exit-hint');
const said = bar.querySelector('[role="status"]');

// Empty at once, before the other page has answered; it takes this one's place in the history.
function leave() {
  document.body.replaceChildren();
  location.replace(way.href);
}

way.addEventListener('click', event => {
  event.preventDefault();
  leave();
});

const TIMES = 3;
const PATIENCE = 5000;
const calm = hint.textContent;
let pressed = 0;
let forgetting;

function tell(words) {
  hint.textContent = words;
  said.textContent = words === calm ? '' : words;
}

hint.hidden = false;
addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.repeat) { return; }
  pressed += 1;
  clearTimeout(forgetting);
  if (pressed === TIMES) { leave(); return; }
  tell(bar.dataset[`left-${TIMES - pressed}`]);
  forgetting = setTimeout(() => { pressed = 0; tell(calm); }, PATIENCE);
});
