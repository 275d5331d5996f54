// Enhancement only: the links turn the pages without scripts. With them the full screen lasts from part to part, since a new page would end it.

const full = document.querySelector('[data-full]');
const words = full.textContent;
// Others in this browser ask after the same session: js/work.js counts from here.
const asked = new BroadcastChannel('portal.request');

if (document.fullscreenEnabled) {
  full.hidden = false;
  full.addEventListener('click', () => {
    (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {});
  });
  document.addEventListener('fullscreenchange', () => {
    full.textContent = document.fullscreenElement ? full.dataset.leave : words;
  });
}

async function turn(where, remember) {
  try {
    const answer = await fetch(where);
    if (!answer.ok || answer.redirected) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const main = document.querySelector('main');
    main.replaceChildren(...page.querySelector('main').childNodes);
    for (const link of document.querySelectorAll('.screen-turn [rel]')) { link.remove(); }
    document.querySelector('.screen-turn').prepend(...page.querySelectorAll('.screen-turn [rel]'));
    document.title = page.title;
    if (remember) history.pushState(null, '', where);
    asked.postMessage(Date.now());
    scrollTo(0, 0);
    main.querySelector('h1').focus();
  } catch {
    location.assign(where);
  }
}

document.addEventListener('click', event => {
  const link = event.target.closest('.screen-turn [rel]');
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  turn(link.href, true);
});
addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || document.querySelector('dialog[open]')) return;
  const to = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'prev', PageUp: 'prev' }[event.key];
  const link = to && document.querySelector(`.screen-turn [rel="${to}"]`);
  if (link) {
    event.preventDefault();
    turn(link.href, true);
  }
});
addEventListener('popstate', () => turn(location.href, false));
