export { controls } from './controls';
export { failures } from './failures';
export { frame } from './frame';
export { unlock } from './unlock';
