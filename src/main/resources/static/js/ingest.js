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
    // a bar without a value moves to and fro: something is going on, but nothing is done yet
    if (count.left === all) bar.removeAttribute('value');
    else bar.value = all - count.left;
    summary.textContent = `${all - count.left} of ${all} read: ${count.added} added, ${count.known} known, ${count.refused} refused`;
  };

  const many = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

  const line = name => {
    const [item, title, state] = ['li', 'span', 'span'].map(tag => root.createElement(tag));
    title.textContent = name + ' ';
    state.textContent = 'waiting';
    state.className = 'soft';
    item.append(title, state);
    outcomes.prepend(item);
    return { title, state };
  };

  const wait = shown => {
    const begun = Date.now();
    const tick = () => {
      const seconds = Math.round((Date.now() - begun) / 1000);
      shown.state.textContent = 'being read …' + (seconds < 2 ? '' : ` ${seconds} s`) +
        (seconds < 2 || count.added ? '' : '; the first article after a start waits for the language models');
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  };

  const send = async (input, shown) => {
    const rest = wait(shown);
    const response = await fetch('/api/v1/articles' + input.query, {
      method: 'POST', headers: { 'Content-Type': input.type }, body: input.body }).finally(rest);
    const answer = await response.json().catch(() => ({ detail: response.statusText }));
    if (!response.ok) {
      count.refused++;
      shown.state.className = 'warn';
      shown.state.textContent = 'refused: ' + answer.detail;
      return;
    }
    count[answer.outcome === 'ADDED' ? 'added' : 'known']++;
    shown.state.textContent = answer.outcome === 'ADDED'
      ? 'added: ' + ['claim', 'actor', 'action'].map(noun => many(answer[noun + 's'], noun)).join(', ') : 'known before';
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
        shown.state.className = 'warn';
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
