const families = ['IBM Plex Sans', 'Noto Sans SC'] as const;
const weights = [400, 500, 600] as const;

/**
 * Loads every slice of the fonts that a text needs, in all weights. A page is printed as it stands: letters whose
 * face is still on its way would be missing on the paper.
 */
export async function loadFaces(text: string): Promise<void> {
  await Promise.all(
    families.flatMap((family) =>
      weights.map((weight) => document.fonts.load(`${weight} 13px "${family}"`, text)),
    ),
  );
}
