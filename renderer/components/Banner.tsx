import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { Tone } from './tone';

const usual: Record<Tone, LucideIcon> = { quiet: Info, accent: Info, attention: TriangleAlert, danger: CircleAlert, safe: CircleCheck };

interface BannerProps {
  readonly tone: Tone;
  readonly icon?: LucideIcon;
  /** One button or link at the end. */
  readonly act?: ReactNode;
  /** Reads it aloud when it appears: `alert` at once, `status` when there is a pause. */
  readonly announce?: 'alert' | 'status';
  readonly children: ReactNode;
}

/** One sentence above the work it concerns. */
export function Banner({ tone, icon, act, announce, children }: BannerProps) {
  return (
    <div className="banner" data-tone={tone} role={announce}>
      <Icon of={icon ?? usual[tone]} />
      <div className="says">{children}</div>
      {act && <div className="act">{act}</div>}
    </div>
  );
}
