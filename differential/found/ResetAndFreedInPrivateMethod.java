// A private method resets an owner and then frees it: it is free for the caller, too.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Arena;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Scenario;

public final class ResetAndFreedInPrivateMethod implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    Arena arena = new Arena();
    finish(arena);
    arena.block(); // !! use.after.release
  }

  private static void finish(Arena arena) {
    arena.reset();
    arena.free();
  }
}
