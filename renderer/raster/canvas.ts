/** Loads an SVG text as a picture, through a blob address as the content security policy allows. */
async function loaded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Draws an SVG text as a PNG of exactly this size in pixels. Rejects where the browser refuses the picture or its size. */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array> {
  const image = await loaded(svg);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (pen === null || blob === null) throw new Error(`the browser could not draw a picture of ${width} x ${height} px`);
  return new Uint8Array(await blob.arrayBuffer());
}
