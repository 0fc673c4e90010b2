/** The annotations that users of Taskbound write; see {@link dev.taskbound.annotations}. */
module dev.taskbound.annotations {
  exports dev.taskbound.annotations;
}
