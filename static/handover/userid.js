// Keeps a typed user id when somebody chooses another language.

// Not in the address: people type passwords into the wrong field, and addresses stay in logs.
export function keepTypedUserid() {
  const field = document.querySelector('#userid:not([readonly])');
  if (field) field.value ||= sessionStorage.typed || '';
  delete sessionStorage.typed;
  addEventListener('click', ({ target }) => {
    if (field?.value && target.closest('#languages a')) sessionStorage.typed = field.value;
  });
}
