package dev.taskbound.engine;

import dev.taskbound.engine.flow.Work;
import dev.taskbound.engine.models.Models;

/**
 * How an engine checks.
 *
 * @param strict whether all sources under check are marked, but those that say they are not
 * @param models the library models
 * @param mostWork after how many steps the analysis of one body is given up, with a warning
 */
public record EngineOptions(boolean strict, Models models, long mostWork) {

  /** Makes options with the usual bound on the work for one body. */
  public EngineOptions(boolean strict, Models models) {
    this(strict, models, Work.MOST);
  }
}
