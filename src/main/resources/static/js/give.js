// Enhancement only: how many are ticked is said at once. Without it, it is said when the page is made again.

const said = document.querySelector('[data-picked]');
const form = said?.closest('form');
form?.addEventListener('change', () => {
  said.textContent = new Set([...form.querySelectorAll('input[name=tilbud]:checked')].map(it => it.value)).size;
});
