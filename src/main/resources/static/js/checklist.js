// Enhancement only, and in this window alone: what is ticked becomes a text to paste into the journal. Nothing is sent and nothing is stored.

const page = document.querySelector('[data-single]');
const said = document.querySelector('[data-single-said]');
const copy = document.querySelector('[data-copy-ticked]');
const plain = document.querySelector('[data-plain]');

function ticked() {
  const lines = [];
  for (const section of page.querySelectorAll('.single-section')) {
    const done = [...section.querySelectorAll('[data-tick-here]:checked')].map((it) => `- ${it.labels[0].textContent.trim()}`);
    if (done.length) {
      const heading = section.querySelector('h2')?.textContent.trim();
      lines.push('', ...(heading ? [heading] : []), ...done);
    }
  }
  return lines.length ? [page.dataset.intro, ...lines].join('\n') : '';
}

function tell(words) {
  said.textContent = '';
  setTimeout(() => { said.textContent = words; }, 50);
}

if (page && said && copy && plain) {
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    const text = ticked();
    if (!text) {
      tell(copy.dataset.none);
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      tell(copy.dataset.done);
    } catch {
      plain.querySelector('pre').textContent = text;
      plain.open = true;
      tell(copy.dataset.failed);
    }
  });
}
