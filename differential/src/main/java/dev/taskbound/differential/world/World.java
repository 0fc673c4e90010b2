package dev.taskbound.differential.world;

import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.TaskContextViolation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What one run of a generated program leaves behind for its end. */
public final class World {
  private static final ThreadLocal<World> CURRENT = ThreadLocal.withInitial(World::new);

  private final Deque<Runnable> later = new ArrayDeque<>();
  private final List<Gate> gates = new ArrayList<>();
  private Runnable kept = () -> {};

  private World() {}

  /** Returns what belongs to the run on this thread. */
  static World current() {
    return CURRENT.get();
  }

  /** Remembers a closure for the end of the run. */
  void later(Runnable body) {
    later.add(body);
  }

  /** Remembers a lock, to be looked at in the end. */
  void add(Gate gate) {
    gates.add(gate);
  }

  /** Keeps a look at something for {@link Vault}. */
  void keep(Runnable look) {
    kept = look;
  }

  /** Looks at what was kept last. */
  void useKept() {
    kept.run();
  }

  /**
   * Runs a program in a task context and an address space of its own, and then what it has left for
   * later.
   *
   * @param program the program
   * @param bits what it asks for
   * @throws TaskContextViolation if the program, or what it has left for later, does what the rules
   *     forbid
   */
  public static void run(Scenario program, Bits bits) {
    CURRENT.remove();
    World world = current();
    try {
      Syscall.run(
          () -> {
            Exec.beginNewExec(); // nobody else has this address space
            runToItsEnd(program, bits);
          });
    } catch (Blip e) {
      // The program's own exception: a way to end like any other.
    }
    world.finish();
  }

  /** What a program leaves open where it throws is its fault; where a call throws it is not. */
  private static void runToItsEnd(Scenario program, Bits bits) {
    try {
      program.run(bits);
    } catch (Blip e) {
      if (!e.isWritten()) {
        throw e;
      }
    }
  }

  private void finish() {
    while (!later.isEmpty()) {
      Runnable body = later.remove();
      try {
        Syscall.run(
            () -> {
              body.run();
            });
      } catch (Blip e) {
        // As above.
      }
    }
    if (gates.stream().anyMatch(Gate::isForgotten)) {
      throw new TaskContextViolation("a program ended with a gate locked");
    }
  }
}
