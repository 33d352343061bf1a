/** An address on this site, from its root, that ends as those of images do; one that hides letters in `%` is none. */
const IMAGE = /^\/(?!\/)(?:[^\s\\:?#%]+)\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Whether an address is one at which this site can have an image. */
export function isImageAddress(address: string): boolean {
  return IMAGE.test(address) && !address.split('/').includes('..');
}
