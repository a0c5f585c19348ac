/** Stands in the bundle for node's child_process, which nothing in galley calls. */
module.exports = {
  spawn() {
    throw new Error('galley starts no other programs');
  },
};
