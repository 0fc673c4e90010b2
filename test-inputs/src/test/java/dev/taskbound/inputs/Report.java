package dev.taskbound.inputs;

/**
 * One report, as far as the marks speak about it.
 *
 * @param file the source file's path below the program's folder, with {@code /}
 * @param line the line it stands on, from 1
 * @param key the rule's key
 */
record Report(String file, int line, String key) {

  /** Returns {@code file:line: key}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + key;
  }
}
