// Shows times in the browser's time zone, because people compare them with their phone's clock.

import { findAll } from './page.js';

export function showLocalTimes() {
  const { lang } = document.documentElement;
  // "en-GB" before "en": the region decides between 12 and 24 hours.
  const locale = navigator.languages.find((tag) => `${tag}-`.startsWith(`${lang}-`)) || lang;
  for (const time of findAll('time')) {
    time.textContent = new Date(time.dateTime).toLocaleTimeString(locale, { timeStyle: 'short' });
  }
}
