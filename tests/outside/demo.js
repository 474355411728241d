// The demo's addresses, as set by with-demo.js, which has started it.

/** Where the portal is, ending in a slash. */
export const portal = new URL(wanted('HANDOVER_PORTAL'));
/** Where the stand-in's phones are, ending in a slash. */
export const phones = new URL(wanted('HANDOVER_PHONES'));
/** The process that serves both. */
export const pid = Number(wanted('HANDOVER_PID'));

export const PASSWORD = 'moving day';

function wanted(name) {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} is not set: start this through tests/outside/run`);
  process.exit(2);
}

/** How many sign-ins have reached the stand-in, by its control page. */
export async function signInCalls() {
  const page = await (await fetch(new URL('/control', phones))).text();
  const calls = /id="calls-sign-in">(\d+)</.exec(page)?.[1];
  if (calls === undefined) throw new Error('the control page shows no count of sign-ins');
  return Number(calls);
}

/** Accounts, phones, switches and counters of the stand-in as at the start. */
export async function startOver() {
  await fetch(new URL('/control/start-over', phones), { method: 'POST' });
}

/** What a user's phones show. */
export async function screens(user) {
  return (await fetch(new URL(`${user}/live`, phones))).json();
}
