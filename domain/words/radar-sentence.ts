import type { RadarReason } from '../radar/radar-reason';
import type { Words } from './words';

/** Why a youth asks to be looked at, as a sentence. */
export const radarSentence = ({ kind, about }: Pick<RadarReason, 'kind' | 'about'>, words: Words): string => (words.radar.reasons[kind] as (about: RadarReason['about']) => string)(about);
