package dev.taskbound.differential.world;

import dev.taskbound.samples.kernel.Home;

/** The thread-safe view of a {@link Badge}. */
public class Seal {
  private final Home home = Home.here();

  Seal() {}

  /**
   * Reads the seal; any task may, while the badge's task context lasts.
   *
   * @return some number
   */
  public final int read() {
    home.requireNotOver("Seal");
    return 1;
  }

  /**
   * Where the badge was made.
   *
   * @return the home
   */
  final Home home() {
    return home;
  }
}
