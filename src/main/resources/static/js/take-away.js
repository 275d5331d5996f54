// Enhancement only: buttons that a browser can do something with are shown where it can.

function offer(selector, able, act) {
  for (const button of able ? document.querySelectorAll(selector) : []) {
    button.hidden = false;
    button.addEventListener('click', () => act(button));
  }
}

offer('[data-print]', typeof print === 'function', () => print());

offer('[data-share]', navigator.share, (it) => {
  navigator.share({ title: it.dataset.title, url: it.dataset.address }).catch(() => {});
});

offer('[data-copy]', navigator.clipboard, async (it) => {
  try {
    await navigator.clipboard.writeText(it.dataset.address);
    const said = document.querySelector('[data-said]');
    said.textContent = '';
    said.textContent = it.dataset.done;
    said.classList.remove('visually-hidden');
  } catch {
    // A browser that is not allowed to copy leaves the address where it stands.
  }
});
