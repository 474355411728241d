// Every page works without this script. It only makes pages more convenient.

import { startCopyButtons } from './copy.js';
import { startForms } from './forms.js';
import { startHistory } from './history.js';
import { Poller } from './poller.js';
import { startRevealButtons } from './reveal.js';
import { showLocalTimes } from './time.js';
import { keepTypedUserid } from './userid.js';
import { startVisibility } from './visibility.js';

const poller = new Poller();
startHistory();
keepTypedUserid();
startCopyButtons();
startRevealButtons();
startForms(poller);
startVisibility(poller);
poller.start();
showLocalTimes();
