// Section 4, unmarked code: parameters that are not functional accept any mode without a report.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PlainParameter {
  interface Listener {
    void started();

    void stopped();
  }

  @ConfinementUnmarked
  interface Bus {
    void listen(Listener listener);

    void show(Object value);
  }

  static void run(Bus bus, LocalCounter counter) {
    bus.show(counter);
    bus.show(TaskHandle.current().view());
    bus.listen(
        new Listener() {
          @Override
          public void started() {
            counter.increment();
          }

          @Override
          public void stopped() {
            counter.increment();
          }
        });
  }
}
