// check: default
package rx.app;

import io.reactivex.Flowable;
import io.reactivex.schedulers.Schedulers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** RxJava 2: two pipelines poll and commit one consumer. */
class ConsumerPolledOnInterval {
  Flowable<ConsumerRecord<String, String>> records(KafkaConsumer<String, String> consumer) {
    return Flowable.interval(1, TimeUnit.SECONDS)
        .observeOn(Schedulers.io())
        .concatMapIterable(tick -> consumer.poll(Duration.ofMillis(100))) // !! capture.not.sendable
        .doAfterNext(record -> consumer.commitAsync()); // !! capture.not.sendable
  }
}
