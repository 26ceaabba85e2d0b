import type { radar as nl } from '../nl/radar';
import { radarReasons } from './radar-reasons';

export const radar: typeof nl = {
  reasons: radarReasons,
  kinds: {
    'strong-signs': 'new strong signs', 'shelter-silence': 'silence in protected shelter', 'in-transit': 'on the way', 'another-left': 'somebody else left the same place', 'new-signs': 'new signs',
    'missed-appointments': 'missed appointments',
    'no-contact': 'no contact', 'no-conversation': 'no conversation', 'coming-of-age': 'nearly 18',
  },
};
