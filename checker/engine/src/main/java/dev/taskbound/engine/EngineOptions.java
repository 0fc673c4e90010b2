package dev.taskbound.engine;

import dev.taskbound.engine.flow.Work;
import dev.taskbound.engine.models.Models;

/**
 * How an engine checks.
 *
 * @param strict whether all sources under check are marked, but those that say they are not
 * @param models the library models
 * @param mostWork after how many steps the analysis of one body is given up, with a warning
 * @param unusedSuppressions whether suppressions that suppress nothing are told; to look for them
 *     is a walk over each unit
 * @param everyBody whether each body is analysed, also where none of its expressions can give rise
 *     to a finding: for tests, since it finds the same and takes far longer
 */
public record EngineOptions(
    boolean strict, Models models, long mostWork, boolean unusedSuppressions, boolean everyBody) {

  /** Makes options with the usual bound on the work for one body, which tell all there is. */
  public EngineOptions(boolean strict, Models models) {
    this(strict, models, Work.MOST);
  }

  /** Makes options with another bound on the work for one body. */
  public EngineOptions(boolean strict, Models models, long mostWork) {
    this(strict, models, mostWork, true, false);
  }

  /** Returns the same options, with unused suppressions told or not. */
  public EngineOptions withUnusedSuppressions(boolean told) {
    return new EngineOptions(strict, models, mostWork, told, everyBody);
  }

  /** Returns the same with which each body is analysed, whether or not it matters. */
  public EngineOptions ofEveryBody() {
    return new EngineOptions(strict, models, mostWork, unusedSuppressions, true);
  }
}
