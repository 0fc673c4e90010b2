// check: default
// Producers, searchers and factories are made to be shared.

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

@Service
class ProducerInBean {
  private final KafkaProducer<String, String> producer;
  private final IndexSearcher searcher;
  private final JdbcTemplate template;
  private final EntityManagerFactory factory;
  private final DataSource source;

  ProducerInBean(
      KafkaProducer<String, String> producer,
      IndexReader reader,
      DataSource source,
      EntityManagerFactory factory) {
    this.producer = producer;
    this.searcher = new IndexSearcher(reader);
    this.template = new JdbcTemplate(source);
    this.factory = factory;
    this.source = source;
  }

  int run() throws IOException {
    producer.send(new ProducerRecord<>("topic", "value"));
    template.execute("select 1");
    return searcher.count(new MatchAllDocsQuery()) + factory.hashCode() + source.hashCode();
  }
}
