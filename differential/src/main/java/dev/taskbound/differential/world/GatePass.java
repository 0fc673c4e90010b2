package dev.taskbound.differential.world;

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.samples.kernel.Home;

/** Holds a {@link Gate} until closed. */
@NotThreadSafe
public final class GatePass implements AutoCloseable {
  private final Gate gate;
  private final Home home;
  private final Lifetime open = new Lifetime("GatePass", null);

  GatePass(Gate gate, Home home) {
    this.gate = gate;
    this.home = home;
  }

  /**
   * Shows the pass.
   *
   * @return some number
   */
  public int show() {
    open.check("GatePass");
    home.requirePretendThread("GatePass");
    return 1;
  }

  /** Gives the lock back. Closing once more has no effect. */
  @Override
  public void close() {
    if (!open.hasEnded()) {
      home.requirePretendThread("GatePass");
      open.end();
      gate.give();
    }
  }
}
