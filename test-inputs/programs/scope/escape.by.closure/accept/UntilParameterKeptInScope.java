// An `until` parameter is borrowed from that object, and may be stored in it.

import dev.taskbound.annotations.PretendThread;
import java.util.ArrayList;
import java.util.List;

final class UntilParameterKeptInScope implements AutoCloseable {
  private final List<Runnable> waiting = new ArrayList<>();

  void fork(@PretendThread(until = "this") Runnable body) {
    waiting.add(body);
  }

  @Override
  public void close() {
    waiting.forEach(Runnable::run);
    waiting.clear();
  }
}
