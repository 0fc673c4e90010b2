// Section 2: all arguments of a detached @PretendThread method cross.
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class DetachedMethod {
  static final class Outbox {
    private final List<Object> waiting = new ArrayList<>();

    @PretendThread(detached = true)
    void post(String subject, Object message) {
      waiting.add(subject);
      waiting.add(message);
    }
  }

  static void run(Outbox box, Owner owner) {
    box.post("a", owner.lease()); // !! argument.outlives.scope
    Object up = owner.lease();
    box.post("b", up); // !! argument.outlives.scope
  }
}
