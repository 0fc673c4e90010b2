// check: default
// Wrappers over Thread: a thread that is made, a virtual one's builder, a daemon.
import java.text.NumberFormat;
import java.util.function.Consumer;

class Threads {
  private static void fork(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static Thread started(Runnable body) {
    Thread thread =
        new Thread() {
          @Override
          public void run() {
            body.run();
          }
        };
    thread.start();
    return thread;
  }

  private static void joined(Runnable body) throws InterruptedException {
    Thread thread = new Thread(body);
    thread.start();
    thread.join();
  }

  private static void with(int times, Consumer<Integer> body) {
    for (int i = 0; i < times; i++) {
      int index = i;
      new Thread(() -> body.accept(index)).start();
    }
  }

  static void show(NumberFormat format) throws InterruptedException {
    fork("printer", () -> System.out.println(format.format(1))); // !! capture.not.sendable
    started(() -> System.out.println(format.format(2))); // !! capture.not.sendable
    joined(() -> System.out.println(format.format(3))); // !! capture.not.sendable
    with(4, i -> System.out.println(format.format(i))); // !! capture.not.sendable
  }
}
