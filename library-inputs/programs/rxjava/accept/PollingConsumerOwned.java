// check: default
package rx.app;

import io.reactivex.Flowable;
import io.reactivex.schedulers.Schedulers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** RxJava 2: the consumer lives inside the source that polls it. */
class PollingConsumerOwned {
  private volatile boolean stopped;

  Flowable<String> values(Map<String, Object> settings, List<String> topics) {
    return Flowable.<ConsumerRecord<String, String>>create(
            emitter -> {
              try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
                consumer.subscribe(topics);
                while (!emitter.isCancelled() && !stopped) {
                  for (ConsumerRecord<String, String> one : consumer.poll(Duration.ofMillis(100))) {
                    emitter.onNext(one);
                  }
                }
              }
            },
            io.reactivex.BackpressureStrategy.BUFFER)
        .subscribeOn(Schedulers.single())
        .observeOn(Schedulers.computation())
        .map(ConsumerRecord::value);
  }

  void stop() {
    stopped = true;
  }
}
