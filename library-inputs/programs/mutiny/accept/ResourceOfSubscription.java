// check: default
package mutiny.app;

import io.smallrye.mutiny.Multi;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What a subscription opens, it uses and closes. */
class ResourceOfSubscription {
  Multi<String> lines(Path file) {
    return Multi.createFrom()
        .resource(() -> open(file), reader -> Multi.createFrom().items(reader.lines()))
        .withFinalizer(ResourceOfSubscription::close);
  }

  Multi<String> catalogs(DataSource dataSource) {
    return Multi.createFrom()
        .resource(() -> connect(dataSource), connection -> Multi.createFrom().item(catalog(connection)))
        .withFinalizer(ResourceOfSubscription::disconnect);
  }

  private static BufferedReader open(Path file) {
    try {
      return Files.newBufferedReader(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Connection connect(DataSource dataSource) {
    try {
      return dataSource.getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String catalog(Connection connection) {
    try {
      return connection.getCatalog();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void disconnect(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
