// check: default
// Row mappers, extractors and setters read what is lent to them, in this task; data leaves.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCallbacks {
  record Item(long id, String name) {}

  private static final RowMapper<Item> ITEM =
      (rows, n) -> new Item(rows.getLong("id"), rows.getString("name"));

  private final JdbcTemplate jdbc;
  private final NamedParameterJdbcTemplate named;

  JdbcCallbacks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.named = new NamedParameterJdbcTemplate(jdbc);
  }

  List<Item> all() {
    return jdbc.query("select * from item", ITEM);
  }

  List<Item> named(String name) {
    return named.query(
        "select * from item where name = :name", Map.of("name", name), new ItemMapper());
  }

  static class ItemMapper implements RowMapper<Item> {
    @Override
    public Item mapRow(ResultSet rows, int rowNum) throws SQLException {
      return new Item(rows.getLong(1), rows.getString(2));
    }
  }

  Map<String, List<Long>> byName() {
    ResultSetExtractor<Map<String, List<Long>>> grouped =
        rows -> {
          Map<String, List<Long>> found = new HashMap<>();
          while (rows.next()) {
            found.computeIfAbsent(rows.getString(2), k -> new ArrayList<>()).add(rows.getLong(1));
          }
          return found;
        };
    return jdbc.query("select id, name from item", grouped);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    jdbc.query("select name from item", rows -> { names.add(rows.getString(1)); });
    return names;
  }

  long insert(String name) {
    KeyHolder keys = new GeneratedKeyHolder();
    jdbc.update(
        connection -> {
          PreparedStatement statement =
              connection.prepareStatement(
                  "insert into item (name) values (?)", Statement.RETURN_GENERATED_KEYS);
          statement.setString(1, name);
          return statement;
        },
        keys);
    return keys.getKey().longValue();
  }

  boolean valid() {
    return jdbc.execute((Connection connection) -> connection.isValid(1));
  }

  Map<Boolean, Long> streamed() {
    try (Stream<Item> items = jdbc.queryForStream("select * from item", ITEM)) {
      return items.collect(Collectors.partitioningBy(i -> i.name().isEmpty(), Collectors.counting()));
    }
  }

  CompletableFuture<List<Item>> later() {
    return CompletableFuture.supplyAsync(() -> jdbc.query("select * from item", ITEM));
  }

  List<Item> client(JdbcClient client) {
    return client.sql("select * from item where id = :id").param("id", 1).query(ITEM).list();
  }
}
