/** Hands a file to the browser to be kept; the page lets go of it afterwards. */
export function saveAs(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
