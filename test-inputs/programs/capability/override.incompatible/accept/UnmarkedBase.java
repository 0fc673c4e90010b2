// A base in code without annotations promises no modes: a marked override may leave them unwritten.

import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Sinks;

final class UnmarkedBase {
  @ConfinementUnmarked
  static class Base {
    void look(Object value) {
      System.out.println(value);
    }

    Object make() {
      return "made";
    }

    void run(Runnable body) {
      body.run();
    }
  }

  static final class Unwritten extends Base {
    @Override
    void look(Object value) {
      System.out.println(value.hashCode());
    }

    @Override
    void run(Runnable body) {
      body.run();
    }
  }

  static final class Written extends Base {
    @Override
    void look(@Unconfined Object value) {
      Sinks.keep(value);
    }

    @Override
    LocalCounter make() {
      return new LocalCounter();
    }
  }
}
