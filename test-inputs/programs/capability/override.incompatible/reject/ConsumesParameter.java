// The base only looks at its parameter, the override takes it over.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Owner;

final class ConsumesParameter {
  static final class Closing extends Hooks {
    @Override
    public void visit(@Consumes Owner owner) { // !! override.incompatible
      owner.close();
    }
  }

  static final class Anonymous {
    static Hooks hooks() {
      return new Hooks() {
        @Override
        public void visit(@Consumes Owner owner) { // !! override.incompatible
          Owner.finish(owner);
        }
      };
    }
  }
}
