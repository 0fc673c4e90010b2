// Section 2: a qualifier on a class or an interface is inherited by what extends or implements it.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class InheritedMode {
  @NotThreadSafe
  interface Plugin {
    void apply();
  }

  record Print(String text) implements Plugin {
    @Override
    public void apply() {
      System.out.println(text);
    }
  }

  static final class FastCounter extends LocalCounter {}

  static void run(Print print, FastCounter counter) {
    Boundaries.detached(() -> print.apply()); // !! capture.not.sendable
    Boundaries.detached(counter::increment); // !! capture.not.sendable
  }
}
