package dev.taskbound.differential.world;

import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.samples.kernel.Home;

/** What a {@link Session} lends to the task context that asks. */
@CurrentTaskOnly
public final class Row {
  private final Home home = Home.here();
  private final Lifetime session;

  Row(Lifetime session) {
    this.session = session;
  }

  /**
   * Reads the row.
   *
   * @return some number
   */
  public int cell() {
    session.check("Row");
    home.requireContext("Row");
    return 1;
  }
}
