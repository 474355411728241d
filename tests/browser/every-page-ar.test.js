// A language written from right to left.
import { everyPageIn } from './every-page.js';

everyPageIn('ar');
