/** Stands for a package that is not to be in what we build. */
export default undefined;
