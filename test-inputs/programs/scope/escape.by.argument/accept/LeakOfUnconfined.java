// A method that leaks `this` may be called on an @Unconfined value.

import dev.taskbound.inputs.prelude.Sinks;

final class LeakOfUnconfined {
  static final class Source {
    void register() {
      Sinks.keep(this);
    }

    Source registered() {
      register();
      return this;
    }
  }

  static void run(Source given) {
    new Source().register();
    given.registered().register();
  }
}
