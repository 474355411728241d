// Right to left.
import { everyPageIn } from './every-page.js';

everyPageIn('ar');
