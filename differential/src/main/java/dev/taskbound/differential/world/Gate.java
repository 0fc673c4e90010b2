package dev.taskbound.differential.world;

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.samples.kernel.Home;
import dev.taskbound.samples.kernel.TaskContextViolation;
import java.util.ArrayList;
import java.util.List;

/** A lock that a pretend thread holds or not; it never makes anybody wait. */
public final class Gate {
  private final List<Home> holders = new ArrayList<>();
  private final List<Home> raw = new ArrayList<>();

  /** Creates a lock that is free. */
  public Gate() {
    World.current().add(this);
  }

  /** Takes the lock. */
  @Acquires(HoldsGate.class)
  public void lock() {
    raw.add(take());
  }

  /** Gives the lock back. */
  @Releases(HoldsGate.class)
  public void unlock() {
    if (!remove(raw)) {
      throw new TaskContextViolation("Gate unlocked, but not held");
    }
    remove(holders);
  }

  /**
   * Takes the lock.
   *
   * @return the guard that gives it back
   */
  @Acquires(HoldsGate.class)
  public GatePass pass() {
    return new GatePass(this, take());
  }

  /**
   * Looks behind the gate.
   *
   * @return some number
   */
  @HoldsGate
  public int look() {
    require();
    return 1;
  }

  /** Demands that the running pretend thread holds the lock. */
  void require() {
    if (!held()) {
      throw new TaskContextViolation("Gate used without its lock");
    }
  }

  /** Gives back what a guard holds. */
  void give() {
    remove(holders);
  }

  /** Tells whether a raw acquisition was never given back. */
  boolean isForgotten() {
    return !raw.isEmpty();
  }

  private Home take() {
    if (held()) {
      throw new TaskContextViolation("Gate locked twice");
    }
    Home here = Home.here();
    holders.add(here);
    return here;
  }

  private boolean held() {
    Home here = Home.here();
    return holders.stream().anyMatch(here::samePretendThread);
  }

  private static boolean remove(List<Home> homes) {
    Home here = Home.here();
    return homes.removeIf(here::samePretendThread);
  }
}
