/** Hands articles to REST one by one, and shows what becomes of each. */
export function ingest(root) {
  const form = root.querySelector('[data-ingest]');
  if (!form) return;
  const [files, text, bar, summary, outcomes] =
    ['files', 'text', 'bar', 'summary', 'outcomes'].map(id => root.getElementById(id));
  const count = { added: 0, known: 0, refused: 0, left: 0 };
  let work = Promise.resolve();

  const tell = () => {
    const all = count.added + count.known + count.refused + count.left;
    bar.hidden = false;
    bar.max = all;
    bar.value = all - count.left;
    summary.textContent = `${all - count.left} of ${all} read: ${count.added} added, ${count.known} known, ${count.refused} refused`;
  };

  const line = name => {
    const [item, title, state] = ['li', 'span', 'span'].map(tag => root.createElement(tag));
    title.textContent = name + ' ';
    state.textContent = 'waiting';
    state.className = 'soft';
    item.append(title, state);
    outcomes.prepend(item);
    return { title, state };
  };

  const send = async (input, shown) => {
    shown.state.textContent = 'being read …';
    const response = await fetch('/api/v1/articles' + input.query, {
      method: 'POST', headers: { 'Content-Type': input.type }, body: input.body });
    const answer = await response.json().catch(() => ({ detail: response.statusText }));
    if (!response.ok) {
      count.refused++;
      shown.state.className = 'warn';
      shown.state.textContent = 'refused: ' + answer.detail;
      return;
    }
    count[answer.outcome === 'ADDED' ? 'added' : 'known']++;
    shown.state.textContent = answer.outcome === 'ADDED'
      ? `added: ${answer.claims} claims, ${answer.actors} actors, ${answer.actions} actions` : 'known before';
    const link = root.createElement('a');
    link.href = '/articles/' + answer.id;
    link.textContent = shown.title.textContent;
    shown.title.replaceChildren(link, ' ');
  };

  const queue = input => {
    const shown = line(input.name);
    count.left++;
    tell();
    work = work.then(() => send(input, shown))
      .catch(() => {
        count.refused++;
        shown.state.textContent = 'refused: the program does not answer';
      })
      .finally(() => {
        count.left--;
        tell();
      });
  };

  const read = async list => {
    for (const file of list) {
      if (/\.jsonl?$/i.test(file.name)) {
        const lines = (await file.text()).split('\n').filter(row => row.trim());
        lines.forEach((body, i) => queue({ name: `${file.name}, line ${i + 1}`, type: 'application/json', query: '', body }));
      } else {
        queue({ name: file.name, type: 'text/plain', query: '', body: file });
      }
    }
  };

  files.addEventListener('change', () => read([...files.files]));
  for (const kind of ['dragover', 'drop']) {
    form.addEventListener(kind, event => {
      event.preventDefault();
      if (kind === 'drop') read([...event.dataTransfer.files]);
    });
  }
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (!text.value.trim()) return text.focus();
    const given = new URLSearchParams();
    for (const id of ['title', 'source', 'date']) {
      const value = root.getElementById(id).value.trim();
      if (value) given.set(id, value);
    }
    queue({ name: given.get('title') ?? 'pasted text', type: 'text/plain', query: '?' + given, body: text.value });
    text.value = '';
  });
}
