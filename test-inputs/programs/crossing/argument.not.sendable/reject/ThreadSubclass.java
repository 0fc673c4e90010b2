// Model facts: a Thread subclass's fields and captures cross at start(): the receiver is reported.
import dev.taskbound.inputs.prelude.LocalCounter;

final class ThreadSubclass {
  static final class Worker extends Thread {
    private final LocalCounter counter;

    Worker(LocalCounter counter) {
      this.counter = counter;
    }

    @Override
    public void run() {
      counter.increment();
    }
  }

  static void run(LocalCounter counter) {
    Worker worker = new Worker(counter);
    worker.setName("worker");
    worker.start(); // !! argument.not.sendable
    new Worker(counter).start(); // !! argument.not.sendable
  }
}
