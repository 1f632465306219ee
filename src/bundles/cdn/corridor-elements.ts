import '../define.js';
import {upgradeStandIns} from '../../embed/stand-ins.js';

upgradeStandIns();
