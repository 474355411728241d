// What pages, whole without it, do by themselves. Polls are htmx's.
const policy = self.trustedTypes?.createPolicy('handover', { createHTML: (html) => html });
const all = (selector) => [...document.querySelectorAll(selector)];
const sent = new Set();
let timer, asking, failures = 0;

// Neither Back nor a reload may resend a form.
history.replaceState(null, '');
const reload = () => location.replace(location.pathname + location.search);

const announce = (words) => {
  const announcer = document.getElementById('announcer');
  announcer.textContent = '';
  setTimeout(() => { announcer.textContent = words; }, 100);
};
const relabel = (button, words, ms, then) => {
  const label = [...button.childNodes];
  if (words) button.replaceChildren(words);
  setTimeout(() => { button.replaceChildren(...label); then?.(); }, ms);
};
const unhide = () => all('[data-copy]').forEach((button) => button.removeAttribute('hidden'));
const state = () => all('[data-announce]').map((e) => e.textContent.trim()).join(' ');
let told = state();

const pollIn = (ms) => {
  clearTimeout(timer);
  timer = setTimeout(poll, ms);
};
const follow = () => {
  const [, number, unit] = /delay:([\d.]+)(m?s)/.exec(all('[hx-get]')[0]?.getAttribute('hx-trigger')) || [];
  pollIn(number * (unit === 's' ? 1000 : 1) || 2000);
};
const show = (place, fragment) => {
  const focused = place.contains(document.activeElement) && (document.activeElement.id || 'main');
  place.replaceWith(fragment);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  unhide();
  if (told !== state()) announce(told = state());
};
const say = (place, words) => {
  const line = place.querySelector('[data-announce]');
  if (line && words) announce(told = line.textContent = words);
};
const poll = async () => {
  const [place] = all('[hx-get]');
  if (!place || asking) return;
  asking = true;
  try {
    const reply = await fetch(place.getAttribute('hx-get'), {
      headers: { 'HX-Request': 'true' },
      redirect: 'manual',
      signal: AbortSignal.timeout?.(20000),
    });
    const html = (await reply.text()).trim();
    if (sent.size) throw 0;
    const { headers, status } = reply;
    if (headers.has('HX-Redirect')) {
      say(place, html);
      return setTimeout(() => location.replace(headers.get('HX-Redirect')), html && 600);
    }
    if (!status || /^4(?!29)/.test(status)) return reload();
    if (status !== 200) throw 0;
    const template = document.createElement('template');
    template.innerHTML = policy ? policy.createHTML(html) : html;
    if (!template.content.querySelector('[hx-get]')) return reload();
    show(place, template.content);
    failures = 0;
    follow();
  } catch {
    if (!navigator.onLine) say(place, place.dataset.offline);
    pollIn(Math.min(30000, 2000 * 2 ** failures++ * (1 + Math.random() / 4)));
  }
  asking = false;
};

addEventListener('visibilitychange', () => document.hidden || poll());
addEventListener('online', poll);
// The back/forward cache may hold a void QR code.
addEventListener('pagehide', () => all('#qr, #setup-key').forEach((secret) => secret.remove()));
addEventListener('pageshow', (event) => event.persisted && reload());

// Another language costs no typed name; an address is no place for what may be a mistyped password.
const name = document.querySelector('#userid:not([readonly])');
if (name) name.value ||= sessionStorage.typed || '';
delete sessionStorage.typed;
addEventListener('click', ({ target }) => {
  if (name?.value && target.closest('#languages a')) sessionStorage.typed = name.value;
});

addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  const words = button.dataset.copied;
  try {
    await navigator.clipboard.writeText(button.dataset.text || source.textContent.replace(/\s/g, ''));
  } catch {
    return getSelection().selectAllChildren(source);
  }
  announce(words);
  if (button.textContent !== words) relabel(button, words, 3000);
});

// A form goes out once; its button's value, too.
addEventListener('submit', (event) => {
  const { target: form, submitter: button } = event;
  if (sent.has(form)) event.preventDefault();
  if (event.defaultPrevented) return;
  // More time: the page, and what is typed on it, stays.
  if (form.closest('[hx-get]')) {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    const done = ({ type }) => (type === 'opaqueredirect' ? pollIn(100) : form.submit());
    return fetch(form.action, { method: 'POST', body, redirect: 'manual' }).then(done, poll);
  }
  sent.add(form);
  if (!button) return;
  button.setAttribute('aria-disabled', 'true');
  relabel(button, button.dataset.busy, 60000, () => {
    sent.delete(form);
    button.removeAttribute('aria-disabled');
  });
});

unhide();
follow();
// A phone's clock is compared in the browser's own time zone.
const { lang } = document.documentElement;
const spoken = navigator.languages.find((tag) => `${tag}-`.startsWith(`${lang}-`)) || lang;
all('time').forEach((time) => {
  time.textContent = new Date(time.dateTime).toLocaleTimeString(spoken, { timeStyle: 'short' });
});
