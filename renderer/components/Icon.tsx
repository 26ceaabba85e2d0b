import type { LucideIcon } from 'lucide-react';

/** One family of icons (lucide). Decoration unless it has a label; the word stands beside it anyway. */
export function Icon({ of: Shape, label, className }: { readonly of: LucideIcon; readonly label?: string; readonly className?: string }) {
  const classes = className ? `icon ${className}` : 'icon';
  return label ? <Shape className={classes} strokeWidth={1.9} role="img" aria-label={label} /> : <Shape className={classes} strokeWidth={1.9} aria-hidden="true" />;
}
