/** The clipboard takes pictures as PNG alone. */
async function asPng(picture: Blob): Promise<Blob> {
  if (picture.type === 'image/png') return picture;
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

/**
 * Puts a picture into the clipboard. To be called right in the click: the promise of the PNG is
 * handed over, since waiting for it would cost the click's leave.
 */
export function copyPicture(picture: Blob): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(picture) })]);
}
