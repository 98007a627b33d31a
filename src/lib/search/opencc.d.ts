/** A dictionary of OpenCC: `from to` pairs, parted by bars. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
