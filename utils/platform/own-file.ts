/** A file of our own build, by its path in it. Throws where the build lacks it. */
export async function readOwnFile(file: `/${string}`): Promise<Uint8Array> {
  const response = await fetch(file);
  return new Uint8Array(await response.arrayBuffer());
}
