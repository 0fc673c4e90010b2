// check: default
package reactor.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The connection is opened, used and closed by the task that runs the callable. */
class BlockingJdbcInside {
  private final DataSource dataSource;

  BlockingJdbcInside(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Mono<List<String>> names(int age) {
    return Mono.fromCallable(
            () -> {
              try (Connection connection = dataSource.getConnection();
                  PreparedStatement statement =
                      connection.prepareStatement("select name from person where age > ?")) {
                statement.setInt(1, age);
                List<String> names = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                  while (rows.next()) {
                    names.add(rows.getString(1));
                  }
                }
                return names;
              }
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  Flux<String> lines(int age) {
    return names(age).flatMapIterable(list -> list).filter(name -> !name.isBlank());
  }

  Mono<Integer> count() {
    return Mono.using(
        dataSource::getConnection,
        connection -> Mono.just(count(connection)),
        BlockingJdbcInside::close);
  }

  private static int count(Connection connection) {
    try (PreparedStatement statement = connection.prepareStatement("select count(*) from person");
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getInt(1) : 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
