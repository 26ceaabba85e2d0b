import '../../styles/index.css';
import { start } from '../start';
import { Unlock } from './Unlock';

start(<Unlock />);
