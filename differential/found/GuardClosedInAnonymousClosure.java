// A guard is closed in an anonymous closure that runs here: its lock is free after it.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Gate;
import dev.taskbound.differential.world.GatePass;
import dev.taskbound.differential.world.Run;
import dev.taskbound.differential.world.Scenario;

public final class GuardClosedInAnonymousClosure implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    Gate gate = new Gate();
    GatePass pass = gate.pass();
    Run.once(
        new Runnable() {
          @Override
          public void run() {
            pass.close();
          }
        });
    GatePass next = gate.pass();
    next.show();
  }
}
