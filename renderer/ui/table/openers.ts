import { createContext, useContext } from 'react';

/**
 * True inside a DataTable. There the arrow keys walk the cells and Enter opens what the cell leads to, so that its
 * hundreds of figures are not hundreds of tab stops.
 */
export const InTableContext = createContext(false);

export function useOpenerTabIndex(): 0 | -1 {
  return useContext(InTableContext) ? -1 : 0;
}
