// The plain one.
import { everyPageIn } from './every-page.js';

everyPageIn('en');
