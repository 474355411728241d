// A language with long words.
import { everyPageIn } from './every-page.js';

everyPageIn('de');
