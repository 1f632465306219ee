import '../define/corridor-timeline.js';
import {upgradeStandIns} from '../../embed/stand-ins.js';

upgradeStandIns();
