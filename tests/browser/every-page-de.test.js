// Long words.
import { everyPageIn } from './every-page.js';

everyPageIn('de');
