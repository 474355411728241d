// Changes a button's label for a while. The label may have elements in it.

export function relabel(button, words, milliseconds, afterwards) {
  const label = [...button.childNodes];
  if (words) button.replaceChildren(words);
  setTimeout(() => {
    button.replaceChildren(...label);
    afterwards?.();
  }, milliseconds);
}
