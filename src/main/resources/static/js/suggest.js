const PAUSE = 120;
let made = 0;

/** Turns inputs with data-suggest into comboboxes of actors: "name" fills in the name, "go" opens the actor's page. */
export function suggest(root) {
  root.querySelectorAll('input[data-suggest]').forEach(input => new Suggestions(input));
}

class Suggestions {
  #input; #list; #actors = []; #at = -1; #timer; #asked = 0;

  constructor(input) {
    this.#input = input;
    const frame = document.createElement('div');
    frame.className = 'combo';
    input.replaceWith(frame);
    this.#list = document.createElement('ul');
    Object.assign(this.#list, { id: 'options-' + ++made, className: 'options', hidden: true });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Actors with such a name');
    frame.append(input, this.#list);
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.#list.id })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', event => this.#key(event));
    input.addEventListener('blur', () => this.#close());
    this.#list.addEventListener('pointerdown', event => {
      event.preventDefault(); // keeps the focus where it is
      const option = event.target.closest('[role=option]');
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    const text = this.#input.value.trim();
    const asked = ++this.#asked;
    if (!text) return this.#close();
    const response = await fetch('/api/v1/actors?limit=8&q=' + encodeURIComponent(text));
    // an older answer must not replace a newer one
    if (response.ok && asked === this.#asked && document.activeElement === this.#input) {
      this.#show((await response.json()).actors);
    }
  }

  #show(actors) {
    this.#actors = actors;
    this.#list.replaceChildren(...actors.map((actor, i) => {
      const option = document.createElement('li');
      option.id = this.#list.id + '-' + i;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      const kind = document.createElement('span');
      kind.className = 'soft';
      kind.textContent = actor.kind.toLowerCase();
      option.append(actor.name, kind);
      return option;
    }));
    this.#list.hidden = actors.length === 0;
    this.#input.setAttribute('aria-expanded', String(actors.length > 0));
    this.#move(-1);
  }

  #move(to) {
    this.#at = to;
    [...this.#list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === to)));
    if (to < 0) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', this.#list.children[to].id);
    this.#list.children[to].scrollIntoView({ block: 'nearest' });
  }

  #key(event) {
    const open = !this.#list.hidden;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return this.#ask();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#move((this.#at + step + this.#actors.length) % this.#actors.length);
    } else if (event.key === 'Enter' && open && this.#at >= 0) {
      event.preventDefault();
      this.#choose(this.#at);
    }
  }

  #choose(at) {
    const actor = this.#actors[at];
    if (this.#input.dataset.suggest === 'go') {
      location.href = '/actors/' + encodeURIComponent(actor.id);
      return;
    }
    const namesakes = this.#actors.filter(other => other.name === actor.name).length;
    this.#input.value = namesakes > 1 ? actor.id : actor.name;
    this.#close();
  }

  #close() {
    this.#asked++;
    clearTimeout(this.#timer);
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#move(-1);
  }
}
