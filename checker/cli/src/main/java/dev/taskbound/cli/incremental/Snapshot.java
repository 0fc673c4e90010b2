package dev.taskbound.cli.incremental;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a check left behind for the next one.
 *
 * @param settings the digest of its settings
 * @param referredTo whether class files that it read refer to classes of the sources
 * @param units what is known about each file, by the file's name as it was given
 */
record Snapshot(String settings, boolean referredTo, Map<String, Unit> units) {

  /**
   * What is known about one file.
   *
   * @param content the digest of its text
   * @param signature the digest of its signature
   * @param packageName its package
   * @param declared the simple names of its top-level classes
   * @param complete whether all of it was checked
   * @param findings what was found in it
   * @param unusedSuppressions what suppresses nothing in it
   */
  record Unit(
      String content,
      String signature,
      String packageName,
      Set<String> declared,
      boolean complete,
      List<StoredFinding> findings,
      List<StoredSuppression> unusedSuppressions) {}

  /** Returns whether a check of files with these digests would come to the same. */
  boolean covers(Map<String, String> contents) {
    return contents.keySet().equals(units.keySet())
        && contents.entrySet().stream()
            .allMatch(
                file -> {
                  Unit unit = units.get(file.getKey());
                  return unit.complete() && unit.content().equals(file.getValue());
                });
  }
}
