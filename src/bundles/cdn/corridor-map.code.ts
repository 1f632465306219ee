import '../define/corridor-map.js';
import {upgradeStandIns} from '../../embed/stand-ins.js';

upgradeStandIns();
