// check: default
package reactor.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.util.Date;
import javax.sql.DataSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A connection becomes an item, and a formatter is shared by all who subscribe. */
class ConnectionEmitted {
  private final DataSource dataSource;
  private final Sinks.Many<Connection> free = Sinks.many().multicast().onBackpressureBuffer();

  ConnectionEmitted(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Mono<Connection> open() {
    return Mono.fromCallable(() -> dataSource.getConnection()); // !! result.not.sendable
  }

  void giveBack(Connection connection) {
    free.tryEmitNext(connection); // !! argument.not.sendable
  }

  Flux<String> days(Flux<Date> dates) {
    SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd");
    return dates.map(format::format); // !! capture.not.sendable
  }

  Mono<Connection> emitted() {
    return Mono.create(
        sink -> {
          try {
            Connection connection = dataSource.getConnection();
            sink.success(connection); // !! argument.not.sendable
          } catch (SQLException e) {
            sink.error(e);
          }
        });
  }
}
