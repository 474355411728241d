import { firefox } from './engine-firefox.js';
import { journeysIn } from './engine-journey.js';

// tests/run sets it, empty where there is no Firefox that it could drive.
journeysIn(firefox, { skip: process.env.FIREFOX === '' && 'there is no Firefox' });
