// Model facts: a Thread subclass may be started where its fields are sendable.
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class SendableThreadSubclass {
  static final class Worker extends Thread {
    private final View view;

    Worker(View view) {
      this.view = view;
    }

    @Override
    public void run() {
      LocalCounter own = new LocalCounter();
      System.out.println(view.id() + own.increment());
    }
  }

  static void run() {
    Worker worker = new Worker(TaskHandle.current().retain());
    worker.start();
  }
}
