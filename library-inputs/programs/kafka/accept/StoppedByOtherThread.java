// check: default
// Only wakeup is called from another thread; a flag tells why.

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;

class StoppedByOtherThread implements Runnable {
  private final Consumer<String, String> consumer;
  private volatile boolean stopped;

  StoppedByOtherThread(Consumer<String, String> consumer) {
    this.consumer = consumer;
  }

  @Override
  public void run() {
    try {
      while (!stopped) {
        consumer.poll(Duration.ofSeconds(5)).forEach(each -> System.out.println(each.key()));
      }
    } catch (WakeupException e) {
      if (!stopped) {
        throw e;
      }
    } finally {
      consumer.close(Duration.ofSeconds(1));
    }
  }

  public void stop() {
    stopped = true;
    consumer.wakeup();
  }

  void stopLater(ScheduledExecutorService timer) {
    timer.schedule(() -> consumer.wakeup(), 1, TimeUnit.MINUTES);
    timer.schedule(consumer::wakeup, 2, TimeUnit.MINUTES);
  }
}
