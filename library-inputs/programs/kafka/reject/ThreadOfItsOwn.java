// check: default
// A thread is given its consumer by the thread that makes it.

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;

final class ThreadOfItsOwn {
  static final class Loop extends Thread {
    private final Consumer<String, String> consumer;

    Loop(Consumer<String, String> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void run() {
      consumer.poll(Duration.ofSeconds(1));
    }
  }

  void start(Consumer<String, String> consumer) {
    Loop loop = new Loop(consumer);
    loop.start(); // !! argument.not.sendable
  }
}
