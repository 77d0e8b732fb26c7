type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Size = { readonly width: number; readonly height: number };

const distance = 4;
const margin = 8;

/** Where a tooltip stands: centred below its target, above it where there is no room, never outside the view. Whole px. */
export function placeTip(
  target: Box,
  tip: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const centred = target.left + target.width / 2 - tip.width / 2;
  const left = Math.max(margin, Math.min(centred, view.width - tip.width - margin));
  const below = target.top + target.height + distance;
  const above = target.top - tip.height - distance;
  const top = below + tip.height + margin > view.height && above >= margin ? above : below;
  return { left: Math.round(left), top: Math.round(top) };
}
