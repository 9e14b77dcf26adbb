/** Ties the list of paths to their drawing: what is pointed at in one lights up in the other; swaps the ends. */
export function routes(root) {
  const swap = root.querySelector('[data-swap]');
  swap?.addEventListener('click', event => {
    const [from, to] = [root.getElementById('from'), root.getElementById('to')];
    // a question was asked: the link asks it the other way round; else what was typed is swapped
    if (!new URLSearchParams(location.search).has('to')) {
      event.preventDefault();
      [from.value, to.value] = [to.value, from.value];
    }
  });

  const drawn = [...root.querySelectorAll('svg [data-paths]')];
  const light = number => {
    for (const part of drawn) {
      const own = part.dataset.paths.split(' ').includes(number);
      part.classList.toggle('lit', number !== null && own);
      part.classList.toggle('dim', number !== null && !own);
    }
  };
  for (const card of root.querySelectorAll('[data-path]')) {
    card.addEventListener('pointerenter', () => light(card.dataset.path));
    card.addEventListener('pointerleave', () => light(null));
    card.addEventListener('focusin', () => light(card.dataset.path));
    card.addEventListener('focusout', () => light(null));
  }
  for (const step of root.querySelectorAll('svg a[data-paths]')) {
    const cards = step.dataset.paths.split(' ').map(number => root.getElementById('path-' + number));
    const mark = lit => cards.forEach(card => card?.classList.toggle('lit', lit));
    step.addEventListener('pointerenter', () => mark(true));
    step.addEventListener('pointerleave', () => mark(false));
    // the evidence takes the focus, so that a keyboard goes on from there
    step.addEventListener('click', () => root.getElementById(step.getAttribute('href').slice(1))?.focus());
  }
}
