// check: default
// Poll tasks of a mock run in its own polls.

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

final class MockedPolls {
  int count() {
    MockConsumer<String, String> consumer = new MockConsumer<>(OffsetResetStrategy.EARLIEST);
    consumer.schedulePollTask(
        () -> consumer.addRecord(new ConsumerRecord<>("t", 0, 0L, "k", "v")));
    consumer.schedulePollTask(consumer::wakeup);
    int seen = consumer.poll(Duration.ZERO).count();
    consumer.close();
    return consumer.closed() ? seen : -1;
  }
}
