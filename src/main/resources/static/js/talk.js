// Enhancement only, and in this window alone: nothing is sent and nothing is stored.

const topics = [...document.querySelectorAll('.talk-topic')];
const written = () => topics.some(it => it.querySelector('textarea').value.trim() !== '');

// A box shows on paper what is scrolled to; the copy shows all of it.
function copy(topic) {
  topic.querySelector('.talk-copy').textContent = topic.querySelector('textarea').value;
}
for (const topic of topics) {
  topic.classList.add('is-copied');
  topic.addEventListener('input', () => copy(topic));
}
addEventListener('beforeprint', () => topics.forEach(copy));
topics.forEach(copy);

// The browser asks before it throws away what is written.
addEventListener('beforeunload', event => {
  if (written()) { event.preventDefault(); }
});

const press = document.querySelector('.talk-print');
press.hidden = false;
press.addEventListener('click', () => print());
document.querySelector('.talk-by-hand').hidden = true;

const questions = document.querySelector('#samtale-questions');
const said = document.querySelector('.talk-suggestions [role="status"]');
for (const suggestion of document.querySelectorAll('.talk-suggestions li')) {
  const button = suggestion.querySelector('button');
  const question = suggestion.querySelector('span').textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    if (!questions.value.includes(question)) {
      questions.value = [questions.value.trimEnd(), question].filter(it => it !== '').join('\n') + '\n';
      questions.dispatchEvent(new Event('input', { bubbles: true }));
    }
    said.textContent = `${said.dataset.added} ${question}`;
  });
}
