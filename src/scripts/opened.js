// @ts-check
// Opens a window from a frame, where that is allowed.

/**
 * The window, without a way back; none where a sandbox allows none: then some browsers return none and Firefox throws.
 * @param {string} address
 */
export const opened = (address) => {
  let made = null;
  try {
    made = open(address, "_blank");
    if (made) made.opener = null;
  } catch {
    // Either there is no window, which is told by what is returned, or it has no way back already.
  }
  return made;
};
