// Keeps a typed user id when somebody chooses another language.

// Not in the address: people type passwords into the wrong field, and addresses stay in logs.
export function keepTypedUserid() {
  const field = document.querySelector('#userid:not([readonly])');
  const storage = tabStorage();
  if (!storage) return;
  if (field) field.value ||= storage.typed || '';
  delete storage.typed;
  addEventListener('click', ({ target }) => {
    if (field?.value && target.closest('#languages a')) storage.typed = field.value;
  });
}

// Browsers that block cookies may have no storage, or forbid to touch it.
function tabStorage() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
