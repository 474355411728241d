import { chromium } from './engine-chromium.js';
import { journeysIn } from './engine-journey.js';

journeysIn(chromium);
