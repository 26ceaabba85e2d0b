import { Circle, CircleCheck, Info, Timer, TriangleAlert, type LucideIcon } from 'lucide-react';
import { Icon } from './Icon';
import type { Tone } from './tone';

const usual: Record<Tone, LucideIcon> = { quiet: Circle, accent: Info, attention: TriangleAlert, danger: Timer, safe: CircleCheck };

/** A state in one short phrase: icon, word, then colour. At most one on a row. */
export function Tag({ tone = 'quiet', icon, children }: { readonly tone?: Tone; readonly icon?: LucideIcon; readonly children: string }) {
  return <span className="tag" data-tone={tone}><Icon of={icon ?? usual[tone]} />{children}</span>;
}
