/** A stretch of time in whole hours and the minutes beyond them. */
export interface TimeSpan {
  readonly hours: number;
  readonly minutes: number;
}

/** From this many hours on people count in days. */
const IN_DAYS_FROM_HOURS = 72;

const units = { nl: { minutes: 'min', hours: 'u', days: 'dagen' }, en: { minutes: 'min', hours: 'h', days: 'days' } } as const;

/** A stretch of time as people say it: `54 min`, `2 u`, `2 u 15 min`, and from three days on `5 dagen`. */
export function timeSpan({ hours, minutes }: TimeSpan, language: keyof typeof units): string {
  const unit = units[language];
  if (hours >= IN_DAYS_FROM_HOURS) return `${Math.floor(hours / 24)} ${unit.days}`;
  if (hours === 0) return `${minutes} ${unit.minutes}`;
  return minutes === 0 ? `${hours} ${unit.hours}` : `${hours} ${unit.hours} ${minutes} ${unit.minutes}`;
}

/** Whole minutes as a stretch of time. */
export const spanOfMinutes = (minutes: number): TimeSpan => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
