import '../styles/index.css';
import { App } from './App';
import { start } from './start';

start(<App />);
