package dev.taskbound.differential.world;

import dev.taskbound.samples.kernel.Task;

/** Keeps things for good, and looks at them when asked. */
public final class Vault {
  private Vault() {}

  /**
   * Keeps a task.
   *
   * @param task a task that may be kept
   */
  public static void keepTask(Task task) {
    World.current().keep(() -> task.pid());
  }

  /**
   * Keeps a block.
   *
   * @param block a block that may be kept
   */
  public static void keepBlock(Block block) {
    World.current().keep(() -> block.read());
  }

  /**
   * Keeps a counter.
   *
   * @param closure a closure that may be kept
   */
  public static void keepClosure(Runnable closure) {
    World.current().keep(closure);
  }

  /** Uses what was kept last. */
  public static void use() {
    World.current().useKept();
  }
}
