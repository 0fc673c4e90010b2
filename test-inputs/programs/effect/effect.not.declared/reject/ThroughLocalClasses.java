// Methods of local and anonymous classes are inferred; their calls have the effect.

import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class ThroughLocalClasses {
  static void localClass(Owner owner) {
    class Closer {
      void end(Owner given) {
        given.close();
      }
    }
    Closer closer = new Closer();
    closer.end(owner); // !! effect.not.declared
  }

  static void anonymousClass(Pool pool) {
    var cleaner =
        new Object() {
          void clear(Pool given) {
            given.reset();
          }
        };
    cleaner.clear(pool); // !! effect.not.declared
  }
}
