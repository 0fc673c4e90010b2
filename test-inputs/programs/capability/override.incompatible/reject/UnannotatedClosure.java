// In marked code an unannotated functional parameter may be kept: no closure of the base's is fit.

import dev.taskbound.inputs.prelude.Hooks;
import java.util.function.Consumer;

final class UnannotatedClosure {
  static class Immediate extends Hooks {
    @Override
    public void now(Runnable body) { // !! override.incompatible
      body.run();
    }
  }

  static class Scoped extends Hooks {
    @Override
    public void scoped(Runnable body) { // !! override.incompatible
      body.run();
    }
  }

  abstract static class Modelled implements Iterable<String> {
    @Override
    public void forEach(Consumer<? super String> action) { // !! override.incompatible
      action.accept("all");
    }
  }
}
