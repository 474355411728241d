// Shows times as people read them on their phone's clock.

import { findAll } from './page.js';

const MINUTE_MS = 60_000;

export function showLocalTimes() {
  const { lang } = document.documentElement;
  // "en-GB" before "en": the region decides between 12 and 24 hours.
  const locale = navigator.languages?.find((tag) => `${tag}-`.startsWith(`${lang}-`)) || lang;
  for (const time of findAll('time')) showLocalTime(time, locale);
}

// The page has the time in the organisation's zone, with the zone's name.
function showLocalTime(time, locale) {
  const moment = new Date(time.dateTime);
  const offset = -moment.getTimezoneOffset();
  const isSame = offset === offsetOf(time.dateTime);
  // Browsers that hide their zone say UTC, and so do many terminal servers.
  if (offset === 0 && !isSame) return;
  const format = isSame
    ? { timeStyle: 'short' }
    : { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };
  time.textContent = moment.toLocaleTimeString(locale, format);
}

// The minutes in "2026-03-29T14:05+02:00".
function offsetOf(dateTime) {
  return (Date.parse(`${dateTime.slice(0, 16)}Z`) - Date.parse(dateTime)) / MINUTE_MS;
}
