// Changes a button's label, which may have elements in it. Returns a function that restores it.

export function relabel(button, words) {
  const label = [...button.childNodes];
  if (words) button.replaceChildren(words);
  return () => button.replaceChildren(...label);
}
