/** The mark: four risers, one colour per stage, lowest first. Decorative; the name stands beside it. */
export function LogoMark({ className = "" }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 30 20" className={`h-5 w-7.5 ${className}`}>
      <rect x="0" y="14" width="6" height="6" rx="0.75" className="fill-tool-user" />
      <rect x="8" y="9.5" width="6" height="10.5" rx="0.75" className="fill-system-builder" />
      <rect x="16" y="5" width="6" height="15" rx="0.75" className="fill-product-owner" />
      <rect x="24" y="0.5" width="6" height="19.5" rx="0.75" className="fill-platform-maker" />
    </svg>
  );
}

/** The mark and the name, linking to `href`. */
export function Logo({ href, name, label }: { href: string; name: string; label: string }) {
  return (
    <a href={href} aria-label={label} className="flex min-h-11 items-center gap-3 font-semibold">
      <LogoMark />
      <span className="text-body">{name}</span>
    </a>
  );
}
