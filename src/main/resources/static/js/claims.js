/** Opens the claim that an address or a number in the text leads to. */
export function claims(root) {
  const open = () => {
    const claim = location.hash.startsWith('#claim-') && root.getElementById(location.hash.slice(1));
    if (claim) claim.querySelector('details').open = true;
  };
  addEventListener('hashchange', open);
  open();
}
