import '../define/corridor-fact-card.js';
import {upgradeStandIns} from '../../embed/stand-ins.js';

upgradeStandIns();
