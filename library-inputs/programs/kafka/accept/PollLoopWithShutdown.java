// check: default
// The usual loop: the hook wakes the consumer up, and the loop's own thread closes it.

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;

final class PollLoopWithShutdown {
  static void main(KafkaConsumer<String, String> consumer) {
    Thread main = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  consumer.wakeup();
                  try {
                    main.join();
                    done.await();
                  } catch (InterruptedException e) {
                    main.interrupt();
                  }
                }));
    Runtime.getRuntime().addShutdownHook(new Thread(consumer::wakeup));
    try {
      consumer.subscribe(List.of("orders"));
      while (true) {
        ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1));
        for (ConsumerRecord<String, String> record : records) {
          System.out.println(record.value());
        }
        consumer.commitSync();
      }
    } catch (WakeupException e) {
      System.out.println("closing");
    } finally {
      consumer.close();
      done.countDown();
    }
  }
}
