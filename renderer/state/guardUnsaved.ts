const unsaved = new Set<string>();

/** Holds the closing of the window back while typed input is unsaved: the shell then asks. */
export function guardUnsaved(name: string, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(name);
  else unsaved.delete(name);
  // Listening only while there is something to lose keeps the window's closing free of questions.
  window.removeEventListener('beforeunload', objectToClosing);
  if (unsaved.size > 0) window.addEventListener('beforeunload', objectToClosing);
}

function objectToClosing(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
