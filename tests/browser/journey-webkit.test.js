import { webkit } from './engine-webkit.js';
import { journeysIn } from './engine-journey.js';

journeysIn(webkit);
