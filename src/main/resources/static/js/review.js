/** One key for each answer of the review queue, unless somebody is typing. */
export function review(root) {
  if (!root.querySelector('[data-review]')) return;
  root.addEventListener('keydown', event => {
    const typing = event.target.matches('input, textarea, select');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = root.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (answer) {
      event.preventDefault();
      answer.click();
    }
  });
}
