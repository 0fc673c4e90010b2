// peer: rs028 accept: an object behind combined interfaces crosses if nothing in it is confined
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Boundaries;
import java.io.Serializable;

final class CombinedInterface {
  interface Named {
    String name();
  }

  interface Sized {
    int size();
  }

  record Literal(String name, int size) implements Named, Sized {}

  static <T extends @Unconfined Object & Named & Sized> void hand(T value) {
    Boundaries.detached(() -> System.out.println(value.name() + value.size()));
  }

  static void run() {
    hand(new Literal("one", 1));
    Boundaries.send((Runnable & Serializable) () -> {});
  }
}
