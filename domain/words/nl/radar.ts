import type { RadarReasonKind } from '../../radar/radar-reason';
import { radarReasons } from './radar-reasons';

/** Why a quiet case asks to be looked at. */
export const radar = {
  reasons: radarReasons,
  kinds: {
    'strong-signs': 'nieuwe sterke signalen', 'shelter-silence': 'stilte in beschermde opvang', 'in-transit': 'onderweg', 'another-left': 'een ander vertrok uit dezelfde plaats', 'new-signs': 'nieuwe signalen',
    'missed-appointments': 'gemiste afspraken',
    'no-contact': 'geen contact', 'no-conversation': 'geen gesprek', 'coming-of-age': 'bijna 18 jaar',
  } satisfies Record<RadarReasonKind, string> as Record<RadarReasonKind, string>,
};
