// Handing a parameter to a call that consumes it has the same effect as closing it.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

final class ConsumedByCall {
  @Consumes
  void finish() {}

  static void argument(Owner owner) {
    Owner.finish(owner); // !! effect.not.declared
  }

  static void receiver(ConsumedByCall other) {
    other.finish(); // !! effect.not.declared
  }

  static void intoMap(KptrMap<Task> map, Ref<Task> ref) {
    map.xchg(0, ref).ifPresent(Ref::close); // !! effect.not.declared
  }

  static void intoConstructor(Owner owner) {
    new Taker(owner); // !! effect.not.declared
  }

  static final class Taker {
    private final String text;

    Taker(@Consumes Owner owner) {
      text = owner.lease().text();
      owner.close();
    }

    String text() {
      return text;
    }
  }
}
