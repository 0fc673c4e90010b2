// A try-with-resources statement in a try statement in a closure in a try statement.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Blip;
import dev.taskbound.differential.world.Run;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.differential.world.Session;

public final class TryWithResourcesInTryInClosure implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    try {
      Run.once(
          () -> {
            try {
              try (Session session = new Session()) {
                session.count();
              }
            } catch (Blip inner) {
              // Nothing in here throws it.
            }
          });
    } catch (Blip outer) {
      // Nothing in there throws it.
    }
  }
}
