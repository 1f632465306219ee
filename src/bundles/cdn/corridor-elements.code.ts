import '../define.js';
// The timeline needs nearly all of it from the start: so the card has it there and asks for nothing.
import '../../model/date-in-words.js';
import {upgradeStandIns} from '../../embed/stand-ins.js';

upgradeStandIns();
