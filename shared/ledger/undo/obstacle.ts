/** What stands in the way of an undo: the seq of a later entry (0 where it is not known) and what it wrote. */
export type Obstacle = { readonly by: number; readonly name: string };
