// Accepted list: owned values cross detached boundaries, owners included.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.TaskHandle;

final class OwnedSent {
  static void run() {
    Boundaries.send(TaskHandle.current().retain());
    Boundaries.send(new Pool());
    OwnedRef<String> reference = new OwnedRef<>("text");
    Boundaries.send(reference.share());
    reference.close();
  }
}
