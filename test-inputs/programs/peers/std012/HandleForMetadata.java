// peer: std012 accept: the handle of a forked task is only asked for its name, inside of the scope
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PretendThread;
import java.util.ArrayList;
import java.util.List;

final class HandleForMetadata {
  record Forked(String name) {}

  static final class Scope implements AutoCloseable {
    private final List<Runnable> waiting = new ArrayList<>();

    @Borrowed
    Forked fork(@PretendThread(until = "this") Runnable body) {
      waiting.add(body);
      return new Forked("task " + waiting.size());
    }

    @Override
    public void close() {
      waiting.forEach(Runnable::run);
    }
  }

  static void run() {
    try (Scope scope = new Scope()) {
      Forked forked = scope.fork(() -> System.out.println("working"));
      System.out.println(forked.name());
    }
  }
}
